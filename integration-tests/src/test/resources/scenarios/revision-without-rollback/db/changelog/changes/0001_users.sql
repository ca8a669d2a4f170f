--liquibase formatted sql

--changeset todo:0001_users
CREATE TABLE users (
    id bigint PRIMARY KEY,
    name text NOT NULL
);
--rollback DROP TABLE users;
