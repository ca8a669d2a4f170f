--liquibase formatted sql

--changeset todo:0002_users
CREATE TABLE users (id bigint PRIMARY KEY);
COMMENT ON TABLE users IS 'Entrées';
--rollback DROP TABLE users;
