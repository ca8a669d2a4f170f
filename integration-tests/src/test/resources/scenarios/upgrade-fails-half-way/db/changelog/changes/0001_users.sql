--liquibase formatted sql

--changeset todo:0001_users
CREATE TABLE users (
    id bigint PRIMARY KEY,
    email text NOT NULL
);
INSERT INTO users VALUES (1, 'a@example.org'), (2, 'a@example.org');
--rollback DROP TABLE users;
