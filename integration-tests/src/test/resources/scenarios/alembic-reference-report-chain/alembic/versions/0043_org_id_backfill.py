"""Rows of before belong to the default organization

Revision ID: 0043_org_id_backfill
Revises: 0042_org_id_core_tables
"""
from alembic import op

revision = "0043_org_id_backfill"
down_revision = "0042_org_id_core_tables"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE teams SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL")
    op.execute("UPDATE workers SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL")
    op.execute("UPDATE leads SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL")
    op.execute("UPDATE bookings SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL")
    op.execute("UPDATE invoices SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL")
    op.execute("ALTER TABLE teams ALTER COLUMN org_id SET NOT NULL")
    op.execute("ALTER TABLE workers ALTER COLUMN org_id SET NOT NULL")
    op.execute("ALTER TABLE leads ALTER COLUMN org_id SET NOT NULL")
    op.execute("ALTER TABLE bookings ALTER COLUMN org_id SET NOT NULL")
    op.execute("ALTER TABLE invoices ALTER COLUMN org_id SET NOT NULL")
    op.execute("CREATE INDEX ix_bookings_org_starts ON bookings (org_id, starts_at)")
    op.execute("CREATE INDEX ix_invoices_org_status ON invoices (org_id, status)")


def downgrade() -> None:
    op.execute("DROP INDEX ix_invoices_org_status")
    op.execute("DROP INDEX ix_bookings_org_starts")
    op.execute("ALTER TABLE invoices ALTER COLUMN org_id DROP NOT NULL")
    op.execute("ALTER TABLE bookings ALTER COLUMN org_id DROP NOT NULL")
    op.execute("ALTER TABLE leads ALTER COLUMN org_id DROP NOT NULL")
    op.execute("ALTER TABLE workers ALTER COLUMN org_id DROP NOT NULL")
    op.execute("ALTER TABLE teams ALTER COLUMN org_id DROP NOT NULL")
