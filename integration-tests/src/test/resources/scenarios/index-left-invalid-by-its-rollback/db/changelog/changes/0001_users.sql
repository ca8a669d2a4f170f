--liquibase formatted sql

--changeset todo:0001_users
CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL);
CREATE UNIQUE INDEX ux_users_email ON users (email);
--rollback DROP TABLE users;
