"""Find clients by tag

Revision ID: f59b3a7c1d4e
Revises: 0084_client_users_tags
"""
from alembic import op

revision = "f59b3a7c1d4e"
down_revision = "0084_client_users_tags"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE INDEX ix_client_users_tags ON client_users USING gin (tags) WHERE cardinality(tags) > 0")


def downgrade() -> None:
    op.execute("DROP INDEX ix_client_users_tags")
