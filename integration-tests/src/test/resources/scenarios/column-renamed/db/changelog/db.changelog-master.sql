--liquibase formatted sql

--changeset bookings:0001
CREATE TABLE bookings (id uuid PRIMARY KEY, old_name text NOT NULL DEFAULT '');
CREATE INDEX ix_bookings_name ON bookings (old_name);
--rollback DROP TABLE bookings;

--changeset bookings:0002
ALTER TABLE bookings RENAME COLUMN old_name TO new_name;
--rollback ALTER TABLE bookings RENAME COLUMN new_name TO old_name;
