--liquibase formatted sql

--changeset cleaning:4f8b2a6c0d3e
--comment: And rules
ALTER TABLE rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY rules_org_isolation ON rules USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE rule_runs ENABLE ROW LEVEL SECURITY;
CREATE POLICY rule_runs_org_isolation ON rule_runs USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE rule_escalations ENABLE ROW LEVEL SECURITY;
CREATE POLICY rule_escalations_org_isolation ON rule_escalations USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY rule_escalations_org_isolation ON rule_escalations;
--rollback ALTER TABLE rule_escalations DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY rule_runs_org_isolation ON rule_runs;
--rollback ALTER TABLE rule_runs DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY rules_org_isolation ON rules;
--rollback ALTER TABLE rules DISABLE ROW LEVEL SECURITY;
