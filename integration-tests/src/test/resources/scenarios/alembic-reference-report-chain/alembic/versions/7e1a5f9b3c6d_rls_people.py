"""So are people

Revision ID: 7e1a5f9b3c6d
Revises: 6d0f4e8a2b5c
"""
from alembic import op

revision = "7e1a5f9b3c6d"
down_revision = "6d0f4e8a2b5c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE memberships ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY memberships_org_isolation ON memberships USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE saas_sessions ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY saas_sessions_org_isolation ON saas_sessions USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE api_tokens ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY api_tokens_org_isolation ON api_tokens USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE iam_roles ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY iam_roles_org_isolation ON iam_roles USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY iam_roles_org_isolation ON iam_roles")
    op.execute("ALTER TABLE iam_roles DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY api_tokens_org_isolation ON api_tokens")
    op.execute("ALTER TABLE api_tokens DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY saas_sessions_org_isolation ON saas_sessions")
    op.execute("ALTER TABLE saas_sessions DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY memberships_org_isolation ON memberships")
    op.execute("ALTER TABLE memberships DISABLE ROW LEVEL SECURITY")
