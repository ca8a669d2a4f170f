"""The application always says whether an address is in use

Revision ID: 0083_client_addresses_active
Revises: 7d1f5e9a3b6c
"""
import sqlalchemy as sa
from alembic import op

revision = "0083_client_addresses_active"
down_revision = "7d1f5e9a3b6c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("client_addresses", "is_active", server_default=None)


def downgrade() -> None:
    op.alter_column("client_addresses", "is_active", server_default=sa.true())
