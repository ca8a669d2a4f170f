--liquibase formatted sql

--changeset billing:0003_invoices_due
ALTER TABLE invoices ADD COLUMN due date;
--rollback ALTER TABLE invoices DROP COLUMN due;
