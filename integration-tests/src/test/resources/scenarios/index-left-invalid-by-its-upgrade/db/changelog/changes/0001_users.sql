--liquibase formatted sql

--changeset todo:0001_users
CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL);
INSERT INTO users VALUES (1, 'ada@example.com'), (2, 'ada@example.com');
--rollback DROP TABLE users;
