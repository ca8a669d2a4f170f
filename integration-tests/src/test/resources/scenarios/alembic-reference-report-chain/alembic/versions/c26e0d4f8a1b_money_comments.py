"""What is in cents says so

Revision ID: c26e0d4f8a1b
Revises: b15d9c3e7f0a
"""
from alembic import op

revision = "c26e0d4f8a1b"
down_revision = "b15d9c3e7f0a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("COMMENT ON COLUMN invoices.total_cents IS 'Subtotal and tax, in cents of the invoice''s currency.'")
    op.execute("COMMENT ON COLUMN bookings.base_charge_cents IS 'Before refunds and credit notes, in cents.'")


def downgrade() -> None:
    op.execute("COMMENT ON COLUMN bookings.base_charge_cents IS NULL")
    op.execute("COMMENT ON COLUMN invoices.total_cents IS NULL")
