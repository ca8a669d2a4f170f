"""Clients can be called

Revision ID: 7d1f5e9a3b6c
Revises: 6c0e4d8f2a5b
"""
from alembic import op

revision = "7d1f5e9a3b6c"
down_revision = "6c0e4d8f2a5b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE client_users ADD COLUMN phone varchar(64)")
    op.execute("CREATE INDEX ix_client_users_phone ON client_users (phone) WHERE phone IS NOT NULL")


def downgrade() -> None:
    op.execute("DROP INDEX ix_client_users_phone")
    op.execute("ALTER TABLE client_users DROP COLUMN phone")
