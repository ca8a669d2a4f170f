"""add booking notes

Revision ID: 0088
Revises: 0087
"""
import sqlalchemy as sa
from alembic import op

revision = "0088"
down_revision = "0087"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("bookings", sa.Column("notes", sa.Text))


def downgrade() -> None:
    op.drop_column("bookings", "notes")
