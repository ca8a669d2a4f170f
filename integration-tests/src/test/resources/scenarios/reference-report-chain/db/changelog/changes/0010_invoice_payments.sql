--liquibase formatted sql

--changeset cleaning:0010_invoice_payments
--comment: Payments towards an invoice
CREATE TYPE payment_method AS ENUM ('cash', 'etransfer', 'card', 'other');
CREATE TABLE invoice_payments (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    invoice_id uuid NOT NULL REFERENCES invoices (id) ON DELETE CASCADE,
    provider varchar(32) NOT NULL DEFAULT 'manual',
    provider_ref varchar(255),
    method payment_method NOT NULL,
    amount_cents integer NOT NULL,
    received_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ck_invoice_payments_amount CHECK (amount_cents > 0)
);
CREATE INDEX ix_invoice_payments_invoice ON invoice_payments (invoice_id);
CREATE UNIQUE INDEX uq_invoice_payments_provider_ref ON invoice_payments (provider, provider_ref) WHERE provider_ref IS NOT NULL;
--rollback DROP TABLE invoice_payments;
--rollback DROP TYPE payment_method;
