--liquibase formatted sql

--changeset todo:0002_open_tasks
CREATE VIEW open_tasks AS SELECT id, title FROM tasks WHERE NOT done;
--rollback DROP VIEW open_tasks;
