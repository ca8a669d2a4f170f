--liquibase formatted sql

--changeset cleaning:2d6f0e4a8b1c
--comment: And notifications
ALTER TABLE notifications_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY notifications_events_org_isolation ON notifications_events USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE notifications_reads ENABLE ROW LEVEL SECURITY;
CREATE POLICY notifications_reads_org_isolation ON notifications_reads USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE notifications_digest_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY notifications_digest_settings_org_isolation ON notifications_digest_settings USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE notifications_rules_presets ENABLE ROW LEVEL SECURITY;
CREATE POLICY notifications_rules_presets_org_isolation ON notifications_rules_presets USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY notifications_rules_presets_org_isolation ON notifications_rules_presets;
--rollback ALTER TABLE notifications_rules_presets DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY notifications_digest_settings_org_isolation ON notifications_digest_settings;
--rollback ALTER TABLE notifications_digest_settings DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY notifications_reads_org_isolation ON notifications_reads;
--rollback ALTER TABLE notifications_reads DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY notifications_events_org_isolation ON notifications_events;
--rollback ALTER TABLE notifications_events DISABLE ROW LEVEL SECURITY;
