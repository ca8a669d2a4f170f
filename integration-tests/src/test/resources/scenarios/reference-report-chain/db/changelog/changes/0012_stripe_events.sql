--liquibase formatted sql

--changeset cleaning:0012_stripe_events
--comment: Webhook events, each taken once
CREATE TABLE stripe_events (
    event_id varchar(255) PRIMARY KEY,
    status varchar(32) NOT NULL,
    payload_hash char(64) NOT NULL,
    last_error text,
    processed_at timestamptz NOT NULL DEFAULT now()
);
--rollback DROP TABLE stripe_events;
