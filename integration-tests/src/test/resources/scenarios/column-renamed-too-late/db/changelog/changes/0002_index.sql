--liquibase formatted sql

--changeset shop:0002_index
CREATE INDEX ix_bookings_new_name ON bookings (new_name);
--rollback DROP INDEX ix_bookings_new_name;
