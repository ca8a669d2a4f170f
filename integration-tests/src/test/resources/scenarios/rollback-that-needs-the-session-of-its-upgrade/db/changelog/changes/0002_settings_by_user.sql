--liquibase formatted sql

--changeset app:0002_settings_by_user
CREATE TEMPORARY TABLE settings_before AS SELECT name, value FROM settings;
ALTER TABLE settings ADD COLUMN user_name text NOT NULL DEFAULT 'everybody';
--rollback ALTER TABLE settings DROP COLUMN user_name;
--rollback DELETE FROM settings;
--rollback INSERT INTO settings SELECT name, value FROM settings_before;
