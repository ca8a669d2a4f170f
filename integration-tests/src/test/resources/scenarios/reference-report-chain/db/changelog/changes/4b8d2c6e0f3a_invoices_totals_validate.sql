--liquibase formatted sql

--changeset cleaning:4b8d2c6e0f3a
--comment: All invoices obey it
ALTER TABLE invoices VALIDATE CONSTRAINT ck_invoices_total;
--rollback ALTER TABLE invoices DROP CONSTRAINT ck_invoices_total;
--rollback ALTER TABLE invoices ADD CONSTRAINT ck_invoices_total CHECK (total_cents = subtotal_cents + tax_cents) NOT VALID;
