--liquibase formatted sql

--changeset cleaning:0005_event_logs
--comment: What happened to a lead or a booking
CREATE TABLE event_logs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    booking_id uuid REFERENCES bookings (id) ON DELETE SET NULL,
    lead_id uuid REFERENCES leads (id) ON DELETE SET NULL,
    event_type varchar(64) NOT NULL,
    payload jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ck_event_logs_subject CHECK (booking_id IS NOT NULL OR lead_id IS NOT NULL)
);
--rollback DROP TABLE event_logs;
