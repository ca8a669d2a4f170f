"""Webhook events, each taken once

Revision ID: 0012_stripe_events
Revises: 0011_invoice_public_tokens
"""
from alembic import op

revision = "0012_stripe_events"
down_revision = "0011_invoice_public_tokens"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE stripe_events (
            event_id varchar(255) PRIMARY KEY,
            status varchar(32) NOT NULL,
            payload_hash char(64) NOT NULL,
            last_error text,
            processed_at timestamptz NOT NULL DEFAULT now()
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE stripe_events")
