--liquibase formatted sql

--changeset cleaning:0009_invoices
--comment: Invoices, their items and their numbers
CREATE TYPE invoice_status AS ENUM ('draft', 'sent', 'partial', 'paid', 'overdue', 'void');
CREATE TABLE invoice_number_sequences (
    year smallint PRIMARY KEY,
    last_number integer NOT NULL DEFAULT 0
);
CREATE TABLE invoices (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    invoice_number varchar(32) NOT NULL,
    booking_id uuid REFERENCES bookings (id) ON DELETE SET NULL,
    status invoice_status NOT NULL DEFAULT 'draft',
    issue_date date NOT NULL,
    due_date date,
    currency char(3) NOT NULL DEFAULT 'CAD',
    subtotal_cents integer NOT NULL,
    tax_cents integer NOT NULL,
    total_cents integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_invoices_number UNIQUE (invoice_number),
    CONSTRAINT ck_invoices_dates CHECK (due_date IS NULL OR due_date >= issue_date)
);
CREATE TABLE invoice_items (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id uuid NOT NULL REFERENCES invoices (id) ON DELETE CASCADE,
    description varchar(255) NOT NULL,
    quantity integer NOT NULL,
    unit_price_cents integer NOT NULL,
    line_total_cents integer GENERATED ALWAYS AS (quantity * unit_price_cents) STORED,
    tax_rate numeric(5, 4),
    CONSTRAINT ck_invoice_items_quantity CHECK (quantity > 0)
);
CREATE INDEX ix_invoice_items_invoice ON invoice_items (invoice_id);
CREATE INDEX ix_invoices_open ON invoices (due_date) WHERE status IN ('sent', 'partial', 'overdue');
--rollback DROP TABLE invoice_items;
--rollback DROP TABLE invoices;
--rollback DROP TABLE invoice_number_sequences;
--rollback DROP TYPE invoice_status;
