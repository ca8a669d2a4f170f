--liquibase formatted sql

--changeset cleaning:0031_email_failures
--comment: Mail that could not be sent
CREATE TABLE email_failures (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    booking_id uuid REFERENCES bookings (id) ON DELETE SET NULL,
    email_type varchar(64) NOT NULL,
    recipient varchar(255) NOT NULL,
    attempt_count integer NOT NULL DEFAULT 0,
    next_retry_at timestamptz,
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_email_failures_retry ON email_failures (next_retry_at) WHERE next_retry_at IS NOT NULL;
--rollback DROP TABLE email_failures;
