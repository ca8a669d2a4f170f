--liquibase formatted sql

--changeset cleaning:0023_support_tickets
--comment: Tickets that clients open
CREATE TABLE support_tickets (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    order_id uuid REFERENCES bookings (id) ON DELETE SET NULL,
    subject varchar(255) NOT NULL,
    body text NOT NULL,
    status varchar(16) NOT NULL DEFAULT 'open',
    priority varchar(16) NOT NULL DEFAULT 'normal',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_support_tickets_status_created ON support_tickets (status, created_at DESC);
--rollback DROP TABLE support_tickets;
