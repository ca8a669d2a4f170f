"""One ledger of webhook events for all organizations

Revision ID: 0061_stripe_events_processed
Revises: 0060_policy_override_audits
"""
from alembic import op

revision = "0061_stripe_events_processed"
down_revision = "0060_policy_override_audits"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE stripe_events_processed (
            event_id varchar(255) PRIMARY KEY,
            org_id uuid REFERENCES organizations (id) ON DELETE SET NULL,
            event_type varchar(255) NOT NULL,
            event_created_at timestamptz,
            received_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("INSERT INTO stripe_events_processed (event_id, event_type, received_at) SELECT event_id, 'unknown', processed_at FROM stripe_events")


def downgrade() -> None:
    op.execute("DROP TABLE stripe_events_processed")
