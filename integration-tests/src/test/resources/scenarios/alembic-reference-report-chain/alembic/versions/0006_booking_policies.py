"""Deposit and cancellation terms of a booking

Revision ID: 0006_booking_policies
Revises: 0005_event_logs
"""
from alembic import op

revision = "0006_booking_policies"
down_revision = "0005_event_logs"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE booking_policies (
            booking_id uuid PRIMARY KEY REFERENCES bookings (id) ON DELETE CASCADE,
            deposit_required boolean NOT NULL DEFAULT FALSE,
            deposit_cents integer NOT NULL DEFAULT 0,
            cancellation_window interval NOT NULL DEFAULT '24 hours',
            CONSTRAINT ck_booking_policies_deposit CHECK (deposit_cents >= 0)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE booking_policies")
