"""Tax is worked out once and kept

Revision ID: a04c8b2d6e9f
Revises: 9f3b7a1c5d8e
"""
from alembic import op

revision = "a04c8b2d6e9f"
down_revision = "9f3b7a1c5d8e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE invoices ADD COLUMN tax_rate_basis numeric(6, 4)")
    op.execute("ALTER TABLE invoices ADD COLUMN taxable_subtotal_cents integer")
    op.execute("UPDATE invoices SET taxable_subtotal_cents = subtotal_cents, tax_rate_basis = round(tax_cents::numeric / subtotal_cents, 4) WHERE subtotal_cents > 0")


def downgrade() -> None:
    op.execute("ALTER TABLE invoices DROP COLUMN taxable_subtotal_cents")
    op.execute("ALTER TABLE invoices DROP COLUMN tax_rate_basis")
