--liquibase formatted sql

--changeset cleaning:0039_saas_sessions
--comment: Sessions of people who signed in
CREATE TABLE saas_sessions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    refresh_token_hash char(64) NOT NULL,
    ip inet,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_saas_sessions_token UNIQUE (refresh_token_hash)
);
CREATE INDEX ix_saas_sessions_live ON saas_sessions (user_id, expires_at) WHERE revoked_at IS NULL;
--rollback DROP TABLE saas_sessions;
