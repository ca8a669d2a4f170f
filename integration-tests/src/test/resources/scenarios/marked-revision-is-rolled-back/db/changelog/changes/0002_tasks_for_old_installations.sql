--liquibase formatted sql

--changeset todo:0002_tasks_for_old_installations
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename = 'tasks'
CREATE TABLE tasks (id bigint PRIMARY KEY);
--rollback DROP TABLE tasks;
