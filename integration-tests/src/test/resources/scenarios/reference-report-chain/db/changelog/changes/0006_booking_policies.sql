--liquibase formatted sql

--changeset cleaning:0006_booking_policies
--comment: Deposit and cancellation terms of a booking
CREATE TABLE booking_policies (
    booking_id uuid PRIMARY KEY REFERENCES bookings (id) ON DELETE CASCADE,
    deposit_required boolean NOT NULL DEFAULT FALSE,
    deposit_cents integer NOT NULL DEFAULT 0,
    cancellation_window interval NOT NULL DEFAULT '24 hours',
    CONSTRAINT ck_booking_policies_deposit CHECK (deposit_cents >= 0)
);
--rollback DROP TABLE booking_policies;
