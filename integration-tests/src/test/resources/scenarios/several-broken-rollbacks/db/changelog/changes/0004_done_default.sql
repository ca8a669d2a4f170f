--liquibase formatted sql

--changeset todo:0004_done_default
ALTER TABLE tasks ALTER COLUMN done DROP DEFAULT;
--rollback ALTER TABLE tasks ALTER COLUMN done SET DEFAULT 0;
