--liquibase formatted sql

--changeset app:0003_settings_changed
ALTER TABLE settings ADD COLUMN changed_at timestamptz;
--rollback ALTER TABLE settings DROP COLUMN changed_at;
