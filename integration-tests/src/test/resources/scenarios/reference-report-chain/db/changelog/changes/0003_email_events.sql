--liquibase formatted sql

--changeset cleaning:0003_email_events
--comment: Mail that was sent for a booking
CREATE TABLE email_events (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
    email_type varchar(64) NOT NULL,
    recipient varchar(255) NOT NULL,
    subject varchar(255) NOT NULL,
    body text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_email_events_booking_type ON email_events (booking_id, email_type);
--rollback DROP TABLE email_events;
