--liquibase formatted sql

--changeset shop:0003_currencies_digits
ALTER TABLE currencies ADD COLUMN digits integer NOT NULL DEFAULT 2;
--rollback ALTER TABLE currencies DROP COLUMN digits;
