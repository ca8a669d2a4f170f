--liquibase formatted sql

--changeset todo:1
CREATE TABLE tasks (id bigint PRIMARY KEY);
--rollback DROP TABLE tasks;
