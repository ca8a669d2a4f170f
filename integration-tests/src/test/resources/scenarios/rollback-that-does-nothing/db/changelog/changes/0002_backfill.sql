--liquibase formatted sql

--changeset todo:0002_backfill
UPDATE tasks SET id = id + 1000 WHERE id < 1000;
--rollback empty
