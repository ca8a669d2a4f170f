--liquibase formatted sql

--changeset archive:0003_settings_backfill
INSERT INTO settings (org_id) SELECT id FROM organizations;
--rollback DELETE FROM settings;
