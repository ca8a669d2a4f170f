--liquibase formatted sql

--changeset todo:0002_tasks
CREATE TABLE tasks (
    id bigint PRIMARY KEY,
    user_id bigint REFERENCES users (id)
);
--rollback DROP TABLE tasks;
