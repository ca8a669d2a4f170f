"""Even from the owner of the table

Revision ID: 0087_client_users_rls_enforce
Revises: 0086_client_users_rls
"""
from alembic import op

revision = "0087_client_users_rls_enforce"
down_revision = "0086_client_users_rls"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE client_users FORCE ROW LEVEL SECURITY")


def downgrade() -> None:
    op.execute("ALTER TABLE client_users NO FORCE ROW LEVEL SECURITY")
