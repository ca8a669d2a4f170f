--liquibase formatted sql

--changeset cleaning:0011_invoice_public_tokens
--comment: Links that let a client see one invoice
CREATE TABLE invoice_public_tokens (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    invoice_id uuid NOT NULL REFERENCES invoices (id) ON DELETE CASCADE,
    token_hash char(64) NOT NULL,
    rotated_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_invoice_public_tokens_invoice UNIQUE (invoice_id),
    CONSTRAINT uq_invoice_public_tokens_hash UNIQUE (token_hash)
);
--rollback DROP TABLE invoice_public_tokens;
