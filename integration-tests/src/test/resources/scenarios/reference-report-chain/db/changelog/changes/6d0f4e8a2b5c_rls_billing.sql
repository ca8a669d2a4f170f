--liquibase formatted sql

--changeset cleaning:6d0f4e8a2b5c
--comment: Billing is kept apart too
ALTER TABLE organization_billing ENABLE ROW LEVEL SECURITY;
CREATE POLICY organization_billing_org_isolation ON organization_billing USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE organization_usage_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY organization_usage_events_org_isolation ON organization_usage_events USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY organization_usage_events_org_isolation ON organization_usage_events;
--rollback ALTER TABLE organization_usage_events DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY organization_billing_org_isolation ON organization_billing;
--rollback ALTER TABLE organization_billing DISABLE ROW LEVEL SECURITY;
