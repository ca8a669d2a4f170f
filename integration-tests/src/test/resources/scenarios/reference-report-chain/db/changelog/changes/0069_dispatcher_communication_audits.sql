--liquibase formatted sql

--changeset cleaning:0069_dispatcher_communication_audits
--comment: Calls and messages by dispatchers
CREATE TABLE dispatcher_communication_audits (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
    target varchar(16) NOT NULL,
    channel varchar(16) NOT NULL,
    delivery_status varchar(16) NOT NULL,
    sent_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ck_dispatcher_communication_channel CHECK (channel IN ('sms', 'call', 'email'))
);
--rollback DROP TABLE dispatcher_communication_audits;
