"""Subscriptions rest and end by the book

Revision ID: 0080_subscription_state
Revises: 0c4e8d2f6a9b
"""
from alembic import op

revision = "0080_subscription_state"
down_revision = "0c4e8d2f6a9b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE subscriptions ADD CONSTRAINT ck_subscriptions_status CHECK (status IN ('ACTIVE', 'PAUSED', 'CANCELED'))")
    op.execute("ALTER TABLE subscriptions ADD COLUMN status_reason varchar(255)")
    op.execute("ALTER TABLE subscriptions ADD COLUMN paused_at timestamptz")


def downgrade() -> None:
    op.execute("ALTER TABLE subscriptions DROP COLUMN paused_at")
    op.execute("ALTER TABLE subscriptions DROP COLUMN status_reason")
    op.execute("ALTER TABLE subscriptions DROP CONSTRAINT ck_subscriptions_status")
