"""every booking has a priority

Revision ID: 0089
Revises: 0088
"""
from alembic import op

revision = "0089"
down_revision = "0088"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("bookings", "priority", nullable=False)


def downgrade() -> None:
    op.alter_column("bookings", "priority", nullable=True)
