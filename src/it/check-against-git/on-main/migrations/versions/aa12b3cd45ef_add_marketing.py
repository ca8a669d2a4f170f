"""add marketing

Revision ID: aa12b3cd45ef
Revises: f0b1c2d3e4f5
"""
from alembic import op

revision = "aa12b3cd45ef"
down_revision = "f0b1c2d3e4f5"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE TABLE spend (id integer PRIMARY KEY)")


def downgrade():
    op.execute("DROP TABLE spend")
