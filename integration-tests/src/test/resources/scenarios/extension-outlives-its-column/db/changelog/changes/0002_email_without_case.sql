--liquibase formatted sql

--changeset todo:0002_email_without_case
CREATE EXTENSION citext;
ALTER TABLE users ALTER COLUMN email TYPE citext;
--rollback ALTER TABLE users ALTER COLUMN email TYPE text;
