"""add stock state

Revision ID: cf72c4eb59bc
Revises: f0b1c2d3e4f5
"""
import sqlalchemy as sa
from alembic import op

revision = "cf72c4eb59bc"
down_revision = "f0b1c2d3e4f5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("inventory_stock", sa.Column("id", sa.Integer, primary_key=True))


def downgrade() -> None:
    op.drop_table("inventory_stock")
