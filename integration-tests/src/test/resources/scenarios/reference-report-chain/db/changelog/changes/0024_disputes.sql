--liquibase formatted sql

--changeset cleaning:0024_disputes
--comment: Disputes and what they cost
CREATE TABLE disputes (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
    state varchar(32) NOT NULL DEFAULT 'OPEN',
    reason text,
    opened_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz
);
CREATE TABLE financial_adjustment_events (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    dispute_id uuid REFERENCES disputes (id) ON DELETE SET NULL,
    booking_id uuid NOT NULL REFERENCES bookings (id),
    amount_cents integer NOT NULL,
    before_totals jsonb NOT NULL,
    after_totals jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX uq_disputes_open ON disputes (booking_id) WHERE closed_at IS NULL;
--rollback DROP TABLE financial_adjustment_events;
--rollback DROP TABLE disputes;
