"""There is always a team to book

Revision ID: 2f6b0a4c8d1e
Revises: 0075_accounting
"""
from alembic import op

revision = "2f6b0a4c8d1e"
down_revision = "0075_accounting"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("INSERT INTO teams (id, name, org_id) VALUES ('00000000-0000-0000-0000-0000000000a1', 'Default', '00000000-0000-0000-0000-000000000001')")


def downgrade() -> None:
    op.execute("DELETE FROM teams WHERE id = '00000000-0000-0000-0000-0000000000a1'")
