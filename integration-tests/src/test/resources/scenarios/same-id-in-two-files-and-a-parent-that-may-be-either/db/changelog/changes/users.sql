--liquibase formatted sql

--changeset todo:1
CREATE TABLE users (id bigint PRIMARY KEY);
--rollback DROP TABLE users;
