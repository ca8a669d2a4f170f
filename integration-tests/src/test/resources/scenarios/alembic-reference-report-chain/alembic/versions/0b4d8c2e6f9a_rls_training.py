"""And training

Revision ID: 0b4d8c2e6f9a
Revises: 9a3c7b1d5e8f
"""
from alembic import op

revision = "0b4d8c2e6f9a"
down_revision = "9a3c7b1d5e8f"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE training_courses ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY training_courses_org_isolation ON training_courses USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE training_requirements ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY training_requirements_org_isolation ON training_requirements USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE training_assignments ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY training_assignments_org_isolation ON training_assignments USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE training_sessions ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY training_sessions_org_isolation ON training_sessions USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY training_sessions_org_isolation ON training_sessions")
    op.execute("ALTER TABLE training_sessions DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY training_assignments_org_isolation ON training_assignments")
    op.execute("ALTER TABLE training_assignments DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY training_requirements_org_isolation ON training_requirements")
    op.execute("ALTER TABLE training_requirements DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY training_courses_org_isolation ON training_courses")
    op.execute("ALTER TABLE training_courses DISABLE ROW LEVEL SECURITY")
