--liquibase formatted sql

--changeset front-desk:0009
ALTER TABLE guests ALTER COLUMN newsletter SET DEFAULT FALSE;
--rollback ALTER TABLE guests ALTER COLUMN newsletter SET DEFAULT 1;
