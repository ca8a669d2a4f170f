--liquibase formatted sql

--changeset archive:0002_settings
CREATE TABLE settings (
    org_id integer PRIMARY KEY REFERENCES organizations (id),
    language text NOT NULL DEFAULT 'en'
);
ALTER TABLE settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE settings FORCE ROW LEVEL SECURITY;
CREATE POLICY settings_org ON settings USING (org_id = nullif(current_setting('app.org', TRUE), '')::integer);
--rollback DROP TABLE settings;
