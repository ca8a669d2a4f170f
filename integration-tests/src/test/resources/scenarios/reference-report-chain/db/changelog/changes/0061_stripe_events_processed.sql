--liquibase formatted sql

--changeset cleaning:0061_stripe_events_processed
--comment: One ledger of webhook events for all organizations
CREATE TABLE stripe_events_processed (
    event_id varchar(255) PRIMARY KEY,
    org_id uuid REFERENCES organizations (id) ON DELETE SET NULL,
    event_type varchar(255) NOT NULL,
    event_created_at timestamptz,
    received_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO stripe_events_processed (event_id, event_type, received_at) SELECT event_id, 'unknown', processed_at FROM stripe_events;
--rollback DROP TABLE stripe_events_processed;
