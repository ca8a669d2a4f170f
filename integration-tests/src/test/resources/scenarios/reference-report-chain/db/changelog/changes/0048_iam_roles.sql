--liquibase formatted sql

--changeset cleaning:0048_iam_roles
--comment: Roles that an organization makes up itself
CREATE TABLE iam_roles (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    role_key varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    permissions text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_iam_roles_key UNIQUE (org_id, role_key)
);
ALTER TABLE memberships ADD COLUMN custom_role_id uuid;
ALTER TABLE memberships ADD CONSTRAINT fk_memberships_custom_role FOREIGN KEY (custom_role_id) REFERENCES iam_roles (id) ON DELETE SET NULL;
--rollback ALTER TABLE memberships DROP CONSTRAINT fk_memberships_custom_role;
--rollback ALTER TABLE memberships DROP COLUMN custom_role_id;
--rollback DROP TABLE iam_roles;
