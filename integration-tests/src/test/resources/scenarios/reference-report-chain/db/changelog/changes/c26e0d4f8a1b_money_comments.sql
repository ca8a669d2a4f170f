--liquibase formatted sql

--changeset cleaning:c26e0d4f8a1b
--comment: What is in cents says so
COMMENT ON COLUMN invoices.total_cents IS 'Subtotal and tax, in cents of the invoice''s currency.';
COMMENT ON COLUMN bookings.base_charge_cents IS 'Before refunds and credit notes, in cents.';
--rollback COMMENT ON COLUMN bookings.base_charge_cents IS NULL;
--rollback COMMENT ON COLUMN invoices.total_cents IS NULL;
