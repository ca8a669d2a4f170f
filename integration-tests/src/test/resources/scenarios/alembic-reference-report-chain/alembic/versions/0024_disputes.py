"""Disputes and what they cost

Revision ID: 0024_disputes
Revises: 0023_support_tickets
"""
from alembic import op

revision = "0024_disputes"
down_revision = "0023_support_tickets"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE disputes (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            state varchar(32) NOT NULL DEFAULT 'OPEN',
            reason text,
            opened_at timestamptz NOT NULL DEFAULT now(),
            closed_at timestamptz
        )
    """)
    op.execute("""
        CREATE TABLE financial_adjustment_events (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            dispute_id uuid REFERENCES disputes (id) ON DELETE SET NULL,
            booking_id uuid NOT NULL REFERENCES bookings (id),
            amount_cents integer NOT NULL,
            before_totals jsonb NOT NULL,
            after_totals jsonb NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE UNIQUE INDEX uq_disputes_open ON disputes (booking_id) WHERE closed_at IS NULL")


def downgrade() -> None:
    op.execute("DROP TABLE financial_adjustment_events")
    op.execute("DROP TABLE disputes")
