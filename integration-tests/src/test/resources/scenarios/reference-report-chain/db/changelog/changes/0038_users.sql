--liquibase formatted sql

--changeset cleaning:0038_users
--comment: People who work for an organization
CREATE TABLE users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email varchar(255) NOT NULL,
    password_hash varchar(255),
    is_active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX uq_users_email ON users (lower(email));
CREATE TYPE membership_role AS ENUM ('owner', 'admin', 'dispatcher', 'finance', 'viewer');
CREATE TABLE memberships (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role membership_role NOT NULL DEFAULT 'viewer',
    is_active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_memberships UNIQUE (org_id, user_id)
);
--rollback DROP TABLE memberships;
--rollback DROP TYPE membership_role;
--rollback DROP TABLE users;
