--liquibase formatted sql

--changeset archive:0002_settings_forced
ALTER TABLE settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE settings FORCE ROW LEVEL SECURITY;
CREATE POLICY settings_org ON settings USING (org_id = nullif(current_setting('app.org', TRUE), '')::integer);
--rollback DROP POLICY settings_org ON settings;
--rollback ALTER TABLE settings NO FORCE ROW LEVEL SECURITY;
--rollback ALTER TABLE settings DISABLE ROW LEVEL SECURITY;
