--liquibase formatted sql

--changeset todo:0003_tasks_title
ALTER TABLE tasks ADD COLUMN title text;
--rollback ALTER TABLE tasks DROP COLUMN title;
