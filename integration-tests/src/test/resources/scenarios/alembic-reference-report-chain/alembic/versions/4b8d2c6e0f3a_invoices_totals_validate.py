"""All invoices obey it

Revision ID: 4b8d2c6e0f3a
Revises: 3a7c1b5d9e2f
"""
from alembic import op

revision = "4b8d2c6e0f3a"
down_revision = "3a7c1b5d9e2f"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE invoices VALIDATE CONSTRAINT ck_invoices_total")


def downgrade() -> None:
    op.execute("ALTER TABLE invoices DROP CONSTRAINT ck_invoices_total")
    op.execute("ALTER TABLE invoices ADD CONSTRAINT ck_invoices_total CHECK (total_cents = subtotal_cents + tax_cents) NOT VALID")
