"""Phone numbers with an extension

Revision ID: 2e6a0f4b8c1d
Revises: 1d5f9e3a7b0c
"""
from alembic import op

revision = "2e6a0f4b8c1d"
down_revision = "1d5f9e3a7b0c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE workers ALTER COLUMN phone TYPE varchar(64)")


def downgrade() -> None:
    op.execute("ALTER TABLE workers ALTER COLUMN phone TYPE varchar(50)")
