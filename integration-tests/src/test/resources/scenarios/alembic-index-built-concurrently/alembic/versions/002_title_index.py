"""index titles

Revision ID: 002
Revises: 001_initial
"""
from alembic import op

revision = "002"
down_revision = "001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.get_context().autocommit_block():
        op.create_index("ix_tasks_title", "tasks", ["title"], postgresql_concurrently=True)


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.drop_index("ix_tasks_title", table_name="tasks", postgresql_concurrently=True)
