"""And of workers

Revision ID: 9a3c7b1d5e8f
Revises: 8f2b6a0c4d7e
"""
from alembic import op

revision = "9a3c7b1d5e8f"
down_revision = "8f2b6a0c4d7e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE worker_notes ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY worker_notes_org_isolation ON worker_notes USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE worker_reviews ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY worker_reviews_org_isolation ON worker_reviews USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE worker_onboarding ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY worker_onboarding_org_isolation ON worker_onboarding USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE worker_certificates ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY worker_certificates_org_isolation ON worker_certificates USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE worker_training_records ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY worker_training_records_org_isolation ON worker_training_records USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY worker_training_records_org_isolation ON worker_training_records")
    op.execute("ALTER TABLE worker_training_records DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY worker_certificates_org_isolation ON worker_certificates")
    op.execute("ALTER TABLE worker_certificates DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY worker_onboarding_org_isolation ON worker_onboarding")
    op.execute("ALTER TABLE worker_onboarding DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY worker_reviews_org_isolation ON worker_reviews")
    op.execute("ALTER TABLE worker_reviews DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY worker_notes_org_isolation ON worker_notes")
    op.execute("ALTER TABLE worker_notes DISABLE ROW LEVEL SECURITY")
