--liquibase formatted sql

--changeset todo:0001_tasks
CREATE TABLE tasks (
    id bigint PRIMARY KEY,
    title text NOT NULL,
    done boolean NOT NULL DEFAULT FALSE
);
--rollback DROP TABLE tasks;
