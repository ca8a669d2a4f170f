"""Links that let a client see one invoice

Revision ID: 0011_invoice_public_tokens
Revises: 0010_invoice_payments
"""
from alembic import op

revision = "0011_invoice_public_tokens"
down_revision = "0010_invoice_payments"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE invoice_public_tokens (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            invoice_id uuid NOT NULL REFERENCES invoices (id) ON DELETE CASCADE,
            token_hash char(64) NOT NULL,
            rotated_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_invoice_public_tokens_invoice UNIQUE (invoice_id),
            CONSTRAINT uq_invoice_public_tokens_hash UNIQUE (token_hash)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE invoice_public_tokens")
