--liquibase formatted sql

--changeset cleaning:9a3c7b1d5e8f
--comment: And of workers
ALTER TABLE worker_notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_notes_org_isolation ON worker_notes USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE worker_reviews ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_reviews_org_isolation ON worker_reviews USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE worker_onboarding ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_onboarding_org_isolation ON worker_onboarding USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE worker_certificates ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_certificates_org_isolation ON worker_certificates USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE worker_training_records ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_training_records_org_isolation ON worker_training_records USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY worker_training_records_org_isolation ON worker_training_records;
--rollback ALTER TABLE worker_training_records DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY worker_certificates_org_isolation ON worker_certificates;
--rollback ALTER TABLE worker_certificates DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY worker_onboarding_org_isolation ON worker_onboarding;
--rollback ALTER TABLE worker_onboarding DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY worker_reviews_org_isolation ON worker_reviews;
--rollback ALTER TABLE worker_reviews DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY worker_notes_org_isolation ON worker_notes;
--rollback ALTER TABLE worker_notes DISABLE ROW LEVEL SECURITY;
