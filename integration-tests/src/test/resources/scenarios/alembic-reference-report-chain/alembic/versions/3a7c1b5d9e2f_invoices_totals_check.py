"""The total is what it adds up to

Revision ID: 3a7c1b5d9e2f
Revises: 0076_touch_updated_at
"""
from alembic import op

revision = "3a7c1b5d9e2f"
down_revision = "0076_touch_updated_at"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE invoices ADD CONSTRAINT ck_invoices_total CHECK (total_cents = subtotal_cents + tax_cents) NOT VALID")


def downgrade() -> None:
    op.execute("ALTER TABLE invoices DROP CONSTRAINT ck_invoices_total")
