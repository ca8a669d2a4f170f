"""Some clients may not book

Revision ID: 8e2a6f0b4c7d
Revises: f59b3a7c1d4e
"""
from alembic import op

revision = "8e2a6f0b4c7d"
down_revision = "f59b3a7c1d4e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE client_users ADD COLUMN is_blocked boolean NOT NULL DEFAULT FALSE")
    op.execute("ALTER TABLE client_users ADD COLUMN blocked_reason text")
    op.execute("ALTER TABLE client_users ADD CONSTRAINT ck_client_users_blocked CHECK (NOT is_blocked OR blocked_reason IS NOT NULL)")


def downgrade() -> None:
    op.execute("ALTER TABLE client_users DROP CONSTRAINT ck_client_users_blocked")
    op.execute("ALTER TABLE client_users DROP COLUMN blocked_reason")
    op.execute("ALTER TABLE client_users DROP COLUMN is_blocked")
