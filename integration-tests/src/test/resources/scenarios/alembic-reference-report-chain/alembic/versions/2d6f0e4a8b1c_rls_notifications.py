"""And notifications

Revision ID: 2d6f0e4a8b1c
Revises: 1c5e9d3f7a0b
"""
from alembic import op

revision = "2d6f0e4a8b1c"
down_revision = "1c5e9d3f7a0b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE notifications_events ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY notifications_events_org_isolation ON notifications_events USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE notifications_reads ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY notifications_reads_org_isolation ON notifications_reads USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE notifications_digest_settings ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY notifications_digest_settings_org_isolation ON notifications_digest_settings USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE notifications_rules_presets ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY notifications_rules_presets_org_isolation ON notifications_rules_presets USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY notifications_rules_presets_org_isolation ON notifications_rules_presets")
    op.execute("ALTER TABLE notifications_rules_presets DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY notifications_digest_settings_org_isolation ON notifications_digest_settings")
    op.execute("ALTER TABLE notifications_digest_settings DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY notifications_reads_org_isolation ON notifications_reads")
    op.execute("ALTER TABLE notifications_reads DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY notifications_events_org_isolation ON notifications_events")
    op.execute("ALTER TABLE notifications_events DISABLE ROW LEVEL SECURITY")
