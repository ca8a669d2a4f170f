--liquibase formatted sql

--changeset todo:0002_users
--comment: revises: 0001_tasks
CREATE TABLE users (
    id bigint PRIMARY KEY
);
--rollback DROP TABLE user_accounts;
