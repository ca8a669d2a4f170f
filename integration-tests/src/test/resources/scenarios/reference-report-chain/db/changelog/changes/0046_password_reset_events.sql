--liquibase formatted sql

--changeset cleaning:0046_password_reset_events
--comment: Requests for a new password
CREATE TABLE password_reset_events (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    token_hash char(64) NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX uq_password_reset_events_token ON password_reset_events (token_hash) WHERE used_at IS NULL;
--rollback DROP TABLE password_reset_events;
