"""add and backfill notes

Revision ID: 0092
Revises: 0091
"""
import sqlalchemy as sa
from alembic import op

revision = "0092"
down_revision = "0091"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("bookings", sa.Column("notes", sa.Text))
    op.execute("UPDATE bookings SET notes = ''")


def downgrade() -> None:
    pass
