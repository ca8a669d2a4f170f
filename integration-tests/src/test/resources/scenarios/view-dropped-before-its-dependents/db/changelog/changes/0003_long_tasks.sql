--liquibase formatted sql

--changeset todo:0003_long_tasks
CREATE VIEW long_tasks AS SELECT id FROM open_tasks WHERE length(title) > 80;
--rollback DROP VIEW open_tasks;
