"""every task has a priority

Revision ID: 003
Revises: 002
"""
from alembic import op

revision = "003"
down_revision = "002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("tasks", "priority", nullable=False)


def downgrade() -> None:
    op.alter_column("tasks", "priority", nullable=True)
