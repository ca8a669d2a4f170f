--liquibase formatted sql

--changeset cleaning:3e7a1f5b9c2d
--comment: And quality
ALTER TABLE quality_issues ENABLE ROW LEVEL SECURITY;
CREATE POLICY quality_issues_org_isolation ON quality_issues USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE quality_issue_responses ENABLE ROW LEVEL SECURITY;
CREATE POLICY quality_issue_responses_org_isolation ON quality_issue_responses USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY quality_issue_responses_org_isolation ON quality_issue_responses;
--rollback ALTER TABLE quality_issue_responses DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY quality_issues_org_isolation ON quality_issues;
--rollback ALTER TABLE quality_issues DISABLE ROW LEVEL SECURITY;
