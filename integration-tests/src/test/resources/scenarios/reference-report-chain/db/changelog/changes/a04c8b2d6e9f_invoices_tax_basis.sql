--liquibase formatted sql

--changeset cleaning:a04c8b2d6e9f
--comment: Tax is worked out once and kept
ALTER TABLE invoices ADD COLUMN tax_rate_basis numeric(6, 4);
ALTER TABLE invoices ADD COLUMN taxable_subtotal_cents integer;
UPDATE invoices SET taxable_subtotal_cents = subtotal_cents, tax_rate_basis = round(tax_cents::numeric / subtotal_cents, 4) WHERE subtotal_cents > 0;
--rollback ALTER TABLE invoices DROP COLUMN taxable_subtotal_cents;
--rollback ALTER TABLE invoices DROP COLUMN tax_rate_basis;
