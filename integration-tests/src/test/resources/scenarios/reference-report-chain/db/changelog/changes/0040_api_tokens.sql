--liquibase formatted sql

--changeset cleaning:0040_api_tokens
--comment: Tokens for other programs
CREATE TABLE api_tokens (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    token_hash char(64) NOT NULL,
    description varchar(255),
    scopes text[] NOT NULL DEFAULT '{}',
    revoked_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_api_tokens_hash UNIQUE (token_hash)
);
CREATE INDEX ix_api_tokens_scopes ON api_tokens USING gin (scopes);
--rollback DROP TABLE api_tokens;
