--liquibase formatted sql

--changeset todo:001_initial
--comment: create tasks table
CREATE TABLE tasks (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    title varchar(200) NOT NULL,
    description text,
    completed boolean NOT NULL DEFAULT FALSE,
    user_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT tasks_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_tasks_user_id ON tasks (user_id);
CREATE INDEX idx_tasks_created_at ON tasks (created_at DESC);
--rollback DROP INDEX idx_tasks_created_at;
--rollback DROP INDEX idx_tasks_user_id;
--rollback DROP TABLE tasks;
