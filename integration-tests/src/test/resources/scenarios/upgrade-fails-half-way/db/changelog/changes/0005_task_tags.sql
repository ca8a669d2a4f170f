--liquibase formatted sql

--changeset todo:0005_task_tags
CREATE TABLE task_tags (task_id bigint REFERENCES tasks (id), tag_id bigint REFERENCES tags (id));
--rollback DROP TABLE task_tags;
