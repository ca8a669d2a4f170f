"""And quality

Revision ID: 3e7a1f5b9c2d
Revises: 2d6f0e4a8b1c
"""
from alembic import op

revision = "3e7a1f5b9c2d"
down_revision = "2d6f0e4a8b1c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE quality_issues ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY quality_issues_org_isolation ON quality_issues USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE quality_issue_responses ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY quality_issue_responses_org_isolation ON quality_issue_responses USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY quality_issue_responses_org_isolation ON quality_issue_responses")
    op.execute("ALTER TABLE quality_issue_responses DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY quality_issues_org_isolation ON quality_issues")
    op.execute("ALTER TABLE quality_issues DISABLE ROW LEVEL SECURITY")
