--liquibase formatted sql

--changeset cleaning:0047_token_events
--comment: Sign-ins and refreshes
CREATE TABLE token_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    user_id uuid REFERENCES users (id) ON DELETE SET NULL,
    token_type varchar(16) NOT NULL,
    event varchar(32) NOT NULL,
    details jsonb,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_token_events_user_created ON token_events (user_id, created_at);
--rollback DROP TABLE token_events;
