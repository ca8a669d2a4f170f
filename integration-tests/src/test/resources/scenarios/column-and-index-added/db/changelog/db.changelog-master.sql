--liquibase formatted sql

--changeset bookings:0086
CREATE TABLE bookings (id uuid PRIMARY KEY);
--rollback DROP TABLE bookings;

--changeset bookings:0087
--comment add booking priority field
--comment revises: 0086
ALTER TABLE bookings ADD COLUMN priority varchar(20);
CREATE INDEX ix_bookings_priority ON bookings (priority);
--rollback DROP INDEX ix_bookings_priority;
--rollback ALTER TABLE bookings DROP COLUMN priority;
