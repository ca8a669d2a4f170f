"""Clients get tags, too

Revision ID: 0084_client_users_tags
Revises: e6b1c2d3f4a5
"""
from alembic import op

revision = "0084_client_users_tags"
down_revision = "e6b1c2d3f4a5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE client_users ADD COLUMN tags text[] NOT NULL DEFAULT '{}'")


def downgrade() -> None:
    op.execute("ALTER TABLE client_users DROP COLUMN tags")
