--liquibase formatted sql

--changeset cleaning:0037_organizations
--comment: Many companies on one system
CREATE TABLE organizations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name varchar(255) NOT NULL,
    slug varchar(64) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_organizations_slug UNIQUE (slug),
    CONSTRAINT ck_organizations_slug CHECK (slug ~ '^[a-z0-9-]+$')
);
COMMENT ON TABLE organizations IS 'Tenants. Row-level security keeps them apart.';
INSERT INTO organizations (id, name, slug) VALUES ('00000000-0000-0000-0000-000000000001', 'Default', 'default');
--rollback DROP TABLE organizations;
