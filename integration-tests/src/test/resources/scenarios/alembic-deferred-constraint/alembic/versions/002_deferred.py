"""a parent that is not there

Revision ID: 002
Revises: 001_initial
"""
from alembic import op

revision = "002"
down_revision = "001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE tasks ADD COLUMN parent_id integer REFERENCES tasks DEFERRABLE INITIALLY DEFERRED")
    op.execute("INSERT INTO tasks (title, user_id, parent_id) VALUES ('one', 'me', 7)")


def downgrade() -> None:
    op.drop_column("tasks", "parent_id")
