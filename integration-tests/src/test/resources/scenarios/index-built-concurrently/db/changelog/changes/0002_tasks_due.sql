--liquibase formatted sql

--changeset todo:0002_tasks_due runInTransaction:false
CREATE INDEX CONCURRENTLY ix_tasks_due ON tasks (due);
--rollback DROP INDEX CONCURRENTLY ix_tasks_due;
