"""work time

Revision ID: c9f0a1b2c3d4
Revises: f0b1c2d3e4f5
"""
import sqlalchemy as sa
from alembic import op

revision = "c9f0a1b2c3d4"
down_revision = "f0b1c2d3e4f5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("work_time_entries", sa.Column("id", sa.Integer, primary_key=True))


def downgrade() -> None:
    op.drop_table("work_time_entries")
