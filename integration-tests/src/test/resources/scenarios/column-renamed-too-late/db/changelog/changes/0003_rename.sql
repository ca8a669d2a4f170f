--liquibase formatted sql

--changeset shop:0003_rename
ALTER TABLE bookings RENAME COLUMN old_name TO new_name;
--rollback ALTER TABLE bookings RENAME COLUMN new_name TO old_name;
