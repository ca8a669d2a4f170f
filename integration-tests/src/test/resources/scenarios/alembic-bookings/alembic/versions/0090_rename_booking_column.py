"""rename booking column

Revision ID: 0090
Revises: 0089
"""
from alembic import op

revision = "0090"
down_revision = "0089"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("bookings", "starts_at", new_column_name="begins_at")


def downgrade() -> None:
    op.alter_column("bookings", "begins_at", new_column_name="starts_at")
