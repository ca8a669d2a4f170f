"""bookings

Revision ID: 0086
Revises: 
"""
import sqlalchemy as sa
from alembic import op

revision = "0086"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("bookings", sa.Column("id", sa.Integer, primary_key=True))


def downgrade() -> None:
    op.drop_table("bookings")
