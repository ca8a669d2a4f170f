--liquibase formatted sql

--changeset cleaning:0085_client_users_org_id
--comment: A client belongs to an organization
ALTER TABLE client_users ADD COLUMN org_id uuid REFERENCES organizations (id) ON DELETE CASCADE;
UPDATE client_users SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL;
ALTER TABLE client_users ALTER COLUMN org_id SET NOT NULL;
DROP INDEX uq_client_users_email;
CREATE UNIQUE INDEX uq_client_users_org_email ON client_users (org_id, lower(email));
--rollback DROP INDEX uq_client_users_org_email;
--rollback CREATE UNIQUE INDEX uq_client_users_email ON client_users (lower(email));
--rollback ALTER TABLE client_users DROP COLUMN org_id;
