--liquibase formatted sql

--changeset cleaning:7e1a5f9b3c6d
--comment: So are people
ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
CREATE POLICY memberships_org_isolation ON memberships USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE saas_sessions ENABLE ROW LEVEL SECURITY;
CREATE POLICY saas_sessions_org_isolation ON saas_sessions USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE api_tokens ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_tokens_org_isolation ON api_tokens USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE iam_roles ENABLE ROW LEVEL SECURITY;
CREATE POLICY iam_roles_org_isolation ON iam_roles USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY iam_roles_org_isolation ON iam_roles;
--rollback ALTER TABLE iam_roles DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY api_tokens_org_isolation ON api_tokens;
--rollback ALTER TABLE api_tokens DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY saas_sessions_org_isolation ON saas_sessions;
--rollback ALTER TABLE saas_sessions DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY memberships_org_isolation ON memberships;
--rollback ALTER TABLE memberships DISABLE ROW LEVEL SECURITY;
