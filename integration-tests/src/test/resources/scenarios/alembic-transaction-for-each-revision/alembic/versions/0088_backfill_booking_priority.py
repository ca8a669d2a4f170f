"""backfill booking priority

Revision ID: 0088
Revises: 0087
"""
from alembic import op

revision = "0088"
down_revision = "0087"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE bookings SET prioritty = 1")


def downgrade() -> None:
    pass
