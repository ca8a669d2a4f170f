--liquibase formatted sql

--changeset todo:0002_backfill
INSERT INTO tasks VALUES (1);
--rollback empty
