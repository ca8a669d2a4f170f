--liquibase formatted sql

--changeset staff:0004_keys_returned
ALTER TABLE keys ADD COLUMN returned date;
--rollback ALTER TABLE keys DROP COLUMN returned;
