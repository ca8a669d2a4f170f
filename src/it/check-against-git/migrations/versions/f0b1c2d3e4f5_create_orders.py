"""create orders

Revision ID: f0b1c2d3e4f5
Revises: 9a8b7c6d5e4f
"""
from alembic import op

revision = "f0b1c2d3e4f5"
down_revision = "9a8b7c6d5e4f"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE TABLE orders (id integer PRIMARY KEY)")


def downgrade():
    op.execute("DROP TABLE orders")
