--liquibase formatted sql

--changeset todo:0001_users
CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL UNIQUE);
--rollback DROP TABLE users;
