"""Billing is kept apart too

Revision ID: 6d0f4e8a2b5c
Revises: 0077_open_balances
"""
from alembic import op

revision = "6d0f4e8a2b5c"
down_revision = "0077_open_balances"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE organization_billing ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY organization_billing_org_isolation ON organization_billing USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE organization_usage_events ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY organization_usage_events_org_isolation ON organization_usage_events USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY organization_usage_events_org_isolation ON organization_usage_events")
    op.execute("ALTER TABLE organization_usage_events DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY organization_billing_org_isolation ON organization_billing")
    op.execute("ALTER TABLE organization_billing DISABLE ROW LEVEL SECURITY")
