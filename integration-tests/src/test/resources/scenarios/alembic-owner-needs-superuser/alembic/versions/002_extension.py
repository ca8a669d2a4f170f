"""foreign tables

Revision ID: 002
Revises: 001_initial
"""
from alembic import op

revision = "002"
down_revision = "001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE EXTENSION postgres_fdw")


def downgrade() -> None:
    op.execute("DROP EXTENSION postgres_fdw")
