--liquibase formatted sql

--changeset todo:0002_tasks
CREATE TYPE task_status AS ENUM ('open', 'done');
CREATE TABLE tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users (id),
    status task_status NOT NULL DEFAULT 'open'
);
--rollback DROP TABLE tasks;
