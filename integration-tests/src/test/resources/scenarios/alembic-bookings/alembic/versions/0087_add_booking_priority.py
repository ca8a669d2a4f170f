"""add booking priority field

Revision ID: 0087
Revises: 0086
"""
import sqlalchemy as sa
from alembic import op

revision = "0087"
down_revision = "0086"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("bookings", sa.Column("priority", sa.String(20), nullable=True))
    op.create_index("ix_bookings_priority", "bookings", ["priority"])


def downgrade() -> None:
    op.drop_index("ix_bookings_priority", "bookings")
    op.drop_column("bookings", "priority")
