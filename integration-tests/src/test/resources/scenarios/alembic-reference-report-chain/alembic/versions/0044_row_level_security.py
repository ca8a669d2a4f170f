"""An organization sees its own rows

Revision ID: 0044_row_level_security
Revises: 0043_org_id_backfill
"""
from alembic import op

revision = "0044_row_level_security"
down_revision = "0043_org_id_backfill"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE teams ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY teams_org_isolation ON teams USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE workers ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY workers_org_isolation ON workers USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE leads ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY leads_org_isolation ON leads USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE bookings ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY bookings_org_isolation ON bookings USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE invoices ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY invoices_org_isolation ON invoices USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY invoices_org_isolation ON invoices")
    op.execute("ALTER TABLE invoices DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY bookings_org_isolation ON bookings")
    op.execute("ALTER TABLE bookings DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY leads_org_isolation ON leads")
    op.execute("ALTER TABLE leads DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY workers_org_isolation ON workers")
    op.execute("ALTER TABLE workers DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY teams_org_isolation ON teams")
    op.execute("ALTER TABLE teams DISABLE ROW LEVEL SECURITY")
