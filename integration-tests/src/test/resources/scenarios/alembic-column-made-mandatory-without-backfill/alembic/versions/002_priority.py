"""priority, and a first task

Revision ID: 002
Revises: 001_initial
"""
import sqlalchemy as sa
from alembic import op

revision = "002"
down_revision = "001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("INSERT INTO tasks (title, user_id) VALUES ('first', 'me')")
    op.add_column("tasks", sa.Column("priority", sa.String(20)))


def downgrade() -> None:
    op.drop_column("tasks", "priority")
    op.execute("DELETE FROM tasks")
