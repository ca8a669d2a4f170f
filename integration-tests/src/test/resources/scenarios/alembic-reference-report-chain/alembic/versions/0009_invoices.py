"""Invoices, their items and their numbers

Revision ID: 0009_invoices
Revises: 0008_documents
"""
from alembic import op

revision = "0009_invoices"
down_revision = "0008_documents"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE invoice_status AS ENUM ('draft', 'sent', 'partial', 'paid', 'overdue', 'void')")
    op.execute("""
        CREATE TABLE invoice_number_sequences (
            year smallint PRIMARY KEY,
            last_number integer NOT NULL DEFAULT 0
        )
    """)
    op.execute("""
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
        )
    """)
    op.execute("""
        CREATE TABLE invoice_items (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            invoice_id uuid NOT NULL REFERENCES invoices (id) ON DELETE CASCADE,
            description varchar(255) NOT NULL,
            quantity integer NOT NULL,
            unit_price_cents integer NOT NULL,
            line_total_cents integer GENERATED ALWAYS AS (quantity * unit_price_cents) STORED,
            tax_rate numeric(5, 4),
            CONSTRAINT ck_invoice_items_quantity CHECK (quantity > 0)
        )
    """)
    op.execute("CREATE INDEX ix_invoice_items_invoice ON invoice_items (invoice_id)")
    op.execute("CREATE INDEX ix_invoices_open ON invoices (due_date) WHERE status IN ('sent', 'partial', 'overdue')")


def downgrade() -> None:
    op.execute("DROP TABLE invoice_items")
    op.execute("DROP TABLE invoices")
    op.execute("DROP TABLE invoice_number_sequences")
    op.execute("DROP TYPE invoice_status")
