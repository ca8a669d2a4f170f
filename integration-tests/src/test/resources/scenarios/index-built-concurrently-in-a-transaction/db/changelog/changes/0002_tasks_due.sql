--liquibase formatted sql

--changeset todo:0002_tasks_due
CREATE INDEX CONCURRENTLY ix_tasks_due ON tasks (due);
--rollback DROP INDEX CONCURRENTLY ix_tasks_due;
