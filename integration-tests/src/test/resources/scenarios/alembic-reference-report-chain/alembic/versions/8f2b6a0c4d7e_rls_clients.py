"""And what is known of clients

Revision ID: 8f2b6a0c4d7e
Revises: 7e1a5f9b3c6d
"""
from alembic import op

revision = "8f2b6a0c4d7e"
down_revision = "7e1a5f9b3c6d"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE client_addresses ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY client_addresses_org_isolation ON client_addresses USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE client_notes ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY client_notes_org_isolation ON client_notes USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE booking_photos ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY booking_photos_org_isolation ON booking_photos USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY booking_photos_org_isolation ON booking_photos")
    op.execute("ALTER TABLE booking_photos DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY client_notes_org_isolation ON client_notes")
    op.execute("ALTER TABLE client_notes DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY client_addresses_org_isolation ON client_addresses")
    op.execute("ALTER TABLE client_addresses DISABLE ROW LEVEL SECURITY")
