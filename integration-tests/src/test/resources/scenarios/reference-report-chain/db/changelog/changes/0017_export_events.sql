--liquibase formatted sql

--changeset cleaning:0017_export_events
--comment: Leads that were handed to other systems
CREATE TABLE export_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lead_id uuid REFERENCES leads (id) ON DELETE SET NULL,
    mode varchar(16) NOT NULL,
    target_url_host varchar(255),
    payload jsonb,
    attempts integer NOT NULL DEFAULT 0,
    last_error_code varchar(64),
    created_at timestamptz NOT NULL DEFAULT now()
);
--rollback DROP TABLE export_events;
