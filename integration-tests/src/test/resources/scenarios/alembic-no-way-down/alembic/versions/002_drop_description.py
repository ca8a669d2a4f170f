"""drop description

Revision ID: 002
Revises: 001_initial
"""
from alembic import op

revision = "002"
down_revision = "001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column("tasks", "description")


def downgrade() -> None:
    raise NotImplementedError("the texts are gone")
