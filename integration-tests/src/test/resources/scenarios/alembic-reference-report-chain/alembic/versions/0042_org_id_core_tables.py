"""Every row gets to know its organization

Revision ID: 0042_org_id_core_tables
Revises: 0041_organization_billing
"""
from alembic import op

revision = "0042_org_id_core_tables"
down_revision = "0041_organization_billing"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE teams ADD COLUMN org_id uuid REFERENCES organizations (id)")
    op.execute("ALTER TABLE workers ADD COLUMN org_id uuid REFERENCES organizations (id)")
    op.execute("ALTER TABLE leads ADD COLUMN org_id uuid REFERENCES organizations (id)")
    op.execute("ALTER TABLE bookings ADD COLUMN org_id uuid REFERENCES organizations (id)")
    op.execute("ALTER TABLE invoices ADD COLUMN org_id uuid REFERENCES organizations (id)")


def downgrade() -> None:
    op.execute("ALTER TABLE invoices DROP COLUMN org_id")
    op.execute("ALTER TABLE bookings DROP COLUMN org_id")
    op.execute("ALTER TABLE leads DROP COLUMN org_id")
    op.execute("ALTER TABLE workers DROP COLUMN org_id")
    op.execute("ALTER TABLE teams DROP COLUMN org_id")
