--liquibase formatted sql

--changeset cleaning:0049_break_glass_sessions
--comment: Emergency access, with a reason and an end
CREATE TABLE break_glass_sessions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    actor varchar(255) NOT NULL,
    reason text NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ck_break_glass_sessions_reason CHECK (length(btrim(reason)) > 0)
);
--rollback DROP TABLE break_glass_sessions;
