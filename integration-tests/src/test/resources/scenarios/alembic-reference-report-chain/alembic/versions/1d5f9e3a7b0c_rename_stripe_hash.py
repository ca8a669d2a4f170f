"""The hash is of the whole body

Revision ID: 1d5f9e3a7b0c
Revises: 0080_subscription_state
"""
from alembic import op

revision = "1d5f9e3a7b0c"
down_revision = "0080_subscription_state"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE stripe_events RENAME COLUMN payload_hash TO body_sha256")


def downgrade() -> None:
    op.execute("ALTER TABLE stripe_events RENAME COLUMN body_sha256 TO payload_hash")
