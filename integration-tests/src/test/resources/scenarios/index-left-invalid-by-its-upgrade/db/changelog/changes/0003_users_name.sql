--liquibase formatted sql

--changeset todo:0003_users_name
ALTER TABLE users ADD COLUMN name text;
--rollback ALTER TABLE users DROP COLUMN name;
