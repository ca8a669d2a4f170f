"""add inventory

Revision ID: a1b2c3d4e5f6
Revises: f0b1c2d3e4f5
"""
from alembic import op

revision = "a1b2c3d4e5f6"
down_revision = "f0b1c2d3e4f5"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE TABLE stock (id integer PRIMARY KEY)")


def downgrade():
    op.execute("DROP TABLE stock")
