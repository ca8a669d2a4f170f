--liquibase formatted sql

--changeset cleaning:0086_client_users_rls
--comment: Clients are kept apart
ALTER TABLE client_users ENABLE ROW LEVEL SECURITY;
CREATE POLICY client_users_org_isolation ON client_users USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY client_users_org_isolation ON client_users;
--rollback ALTER TABLE client_users DISABLE ROW LEVEL SECURITY;
