--liquibase formatted sql

--changeset cleaning:2e6a0f4b8c1d
--comment: Phone numbers with an extension
ALTER TABLE workers ALTER COLUMN phone TYPE varchar(64);
--rollback ALTER TABLE workers ALTER COLUMN phone TYPE varchar(50);
