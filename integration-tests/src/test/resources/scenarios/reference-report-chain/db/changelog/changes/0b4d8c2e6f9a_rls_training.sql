--liquibase formatted sql

--changeset cleaning:0b4d8c2e6f9a
--comment: And training
ALTER TABLE training_courses ENABLE ROW LEVEL SECURITY;
CREATE POLICY training_courses_org_isolation ON training_courses USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE training_requirements ENABLE ROW LEVEL SECURITY;
CREATE POLICY training_requirements_org_isolation ON training_requirements USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE training_assignments ENABLE ROW LEVEL SECURITY;
CREATE POLICY training_assignments_org_isolation ON training_assignments USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE training_sessions ENABLE ROW LEVEL SECURITY;
CREATE POLICY training_sessions_org_isolation ON training_sessions USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY training_sessions_org_isolation ON training_sessions;
--rollback ALTER TABLE training_sessions DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY training_assignments_org_isolation ON training_assignments;
--rollback ALTER TABLE training_assignments DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY training_requirements_org_isolation ON training_requirements;
--rollback ALTER TABLE training_requirements DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY training_courses_org_isolation ON training_courses;
--rollback ALTER TABLE training_courses DISABLE ROW LEVEL SECURITY;
