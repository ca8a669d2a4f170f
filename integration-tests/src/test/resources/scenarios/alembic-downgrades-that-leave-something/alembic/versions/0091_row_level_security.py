"""bookings are seen by their organization alone

Revision ID: 0091
Revises: 0090
"""
from alembic import op

revision = "0091"
down_revision = "0090"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE bookings ENABLE ROW LEVEL SECURITY")
    op.execute("""
        CREATE POLICY bookings_org_isolation ON bookings
        USING (org_id = current_setting('app.current_org_id')::integer)
    """)


def downgrade() -> None:
    op.execute("ALTER TABLE bookings DISABLE ROW LEVEL SECURITY")
