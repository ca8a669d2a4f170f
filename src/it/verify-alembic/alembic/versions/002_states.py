"""states of tasks

Revision ID: 002_states
Revises: 001_initial
"""
import sqlalchemy as sa
from alembic import op

revision = "002_states"
down_revision = "001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("states", sa.Column("state", sa.Enum("open", "done", name="task_state"), nullable=False))


def downgrade() -> None:
    op.drop_table("states")
