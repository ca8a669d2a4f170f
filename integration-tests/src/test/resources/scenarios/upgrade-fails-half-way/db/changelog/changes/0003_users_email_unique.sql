--liquibase formatted sql

--changeset todo:0003_users_email_unique
ALTER TABLE tasks ADD COLUMN title text;
ALTER TABLE users ADD CONSTRAINT uq_users_email UNIQUE (email);
--rollback ALTER TABLE users DROP CONSTRAINT uq_users_email;
--rollback ALTER TABLE tasks DROP COLUMN title;
