--liquibase formatted sql

--changeset todo:0001_tasks
CREATE TABLE tasks (id bigint PRIMARY KEY);
--rollback DROP TABLE tasks;
