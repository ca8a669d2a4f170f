"""Clients are kept apart

Revision ID: 0086_client_users_rls
Revises: 0085_client_users_org_id
"""
from alembic import op

revision = "0086_client_users_rls"
down_revision = "0085_client_users_org_id"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE client_users ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY client_users_org_isolation ON client_users USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY client_users_org_isolation ON client_users")
    op.execute("ALTER TABLE client_users DISABLE ROW LEVEL SECURITY")
