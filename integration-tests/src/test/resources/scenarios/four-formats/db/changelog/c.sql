--liquibase formatted sql

--changeset todo:0003_done
ALTER TABLE tasks ADD COLUMN done boolean NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE tasks DROP COLUMN done;
