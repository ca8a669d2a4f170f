--liquibase formatted sql

--changeset cleaning:0033_outbox_events
--comment: Messages to be delivered at least once
CREATE TYPE outbox_state AS ENUM ('pending', 'retry', 'sent', 'dead');
CREATE TABLE outbox_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind varchar(32) NOT NULL,
    dedupe_key varchar(255) NOT NULL,
    payload jsonb NOT NULL,
    state outbox_state NOT NULL DEFAULT 'pending',
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_outbox_events_dedupe UNIQUE (dedupe_key)
);
CREATE INDEX ix_outbox_events_due ON outbox_events (next_attempt_at) WHERE state IN ('pending', 'retry');
--rollback DROP TABLE outbox_events;
--rollback DROP TYPE outbox_state;
