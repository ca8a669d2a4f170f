"""create items

Revision ID: 9a8b7c6d5e4f
Revises: 
"""
from alembic import op

revision = "9a8b7c6d5e4f"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE TABLE items (id bigint PRIMARY KEY)")


def downgrade():
    op.execute("DROP TABLE items")
