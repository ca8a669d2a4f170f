"""Payments towards an invoice

Revision ID: 0010_invoice_payments
Revises: 0009_invoices
"""
from alembic import op

revision = "0010_invoice_payments"
down_revision = "0009_invoices"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE payment_method AS ENUM ('cash', 'etransfer', 'card', 'other')")
    op.execute("""
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
        )
    """)
    op.execute("CREATE INDEX ix_invoice_payments_invoice ON invoice_payments (invoice_id)")
    op.execute("CREATE UNIQUE INDEX uq_invoice_payments_provider_ref ON invoice_payments (provider, provider_ref) WHERE provider_ref IS NOT NULL")


def downgrade() -> None:
    op.execute("DROP TABLE invoice_payments")
    op.execute("DROP TYPE payment_method")
