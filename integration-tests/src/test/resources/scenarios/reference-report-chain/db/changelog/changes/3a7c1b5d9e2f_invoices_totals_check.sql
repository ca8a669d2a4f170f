--liquibase formatted sql

--changeset cleaning:3a7c1b5d9e2f
--comment: The total is what it adds up to
ALTER TABLE invoices ADD CONSTRAINT ck_invoices_total CHECK (total_cents = subtotal_cents + tax_cents) NOT VALID;
--rollback ALTER TABLE invoices DROP CONSTRAINT ck_invoices_total;
