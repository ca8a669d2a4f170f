--liquibase formatted sql

--changeset cleaning:0084_client_users_tags
--comment: Clients get tags, too
ALTER TABLE client_users ADD COLUMN tags text[] NOT NULL DEFAULT '{}';
--rollback ALTER TABLE client_users DROP COLUMN tags;
