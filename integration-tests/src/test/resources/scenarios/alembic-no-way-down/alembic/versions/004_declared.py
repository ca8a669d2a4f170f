"""drop completed

irreversible: nobody knows any more which tasks were completed

Revision ID: 004
Revises: 003
"""
from alembic import op

revision = "004"
down_revision = "003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column("tasks", "completed")


def downgrade() -> None:
    raise NotImplementedError
