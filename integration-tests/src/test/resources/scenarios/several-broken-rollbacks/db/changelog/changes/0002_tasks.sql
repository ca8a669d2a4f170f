--liquibase formatted sql

--changeset todo:0002_tasks
CREATE TABLE tasks (id bigint PRIMARY KEY);
--rollback DROP TABLE task;
