--liquibase formatted sql

--changeset archive:0003_settings_language
UPDATE settings SET language = 'en' WHERE language IS NULL;
ALTER TABLE settings ALTER COLUMN language SET NOT NULL;
--rollback ALTER TABLE settings ALTER COLUMN language DROP NOT NULL;
