--liquibase formatted sql

--changeset archive:0004_settings_theme
ALTER TABLE settings ADD COLUMN theme text NOT NULL DEFAULT 'light';
--rollback ALTER TABLE settings DROP COLUMN theme;
