--liquibase formatted sql

--changeset todo:0001_users
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);
--rollback DROP TABLE users;
