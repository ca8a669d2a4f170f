--liquibase formatted sql

--changeset cleaning:5c9e3d7f1a4b
--comment: A booking knows its price
ALTER TABLE bookings ADD COLUMN base_charge_cents integer NOT NULL DEFAULT 0;
ALTER TABLE bookings ADD COLUMN refund_total_cents integer NOT NULL DEFAULT 0;
ALTER TABLE bookings ADD COLUMN credit_note_total_cents integer NOT NULL DEFAULT 0;
ALTER TABLE bookings ADD CONSTRAINT ck_bookings_money CHECK (refund_total_cents + credit_note_total_cents <= base_charge_cents);
--rollback ALTER TABLE bookings DROP CONSTRAINT ck_bookings_money;
--rollback ALTER TABLE bookings DROP COLUMN credit_note_total_cents;
--rollback ALTER TABLE bookings DROP COLUMN refund_total_cents;
--rollback ALTER TABLE bookings DROP COLUMN base_charge_cents;
