"""Mail that was sent for a booking

Revision ID: 0003_email_events
Revises: 0002_slots_v1
"""
from alembic import op

revision = "0003_email_events"
down_revision = "0002_slots_v1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE email_events (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            email_type varchar(64) NOT NULL,
            recipient varchar(255) NOT NULL,
            subject varchar(255) NOT NULL,
            body text NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_email_events_booking_type ON email_events (booking_id, email_type)")


def downgrade() -> None:
    op.execute("DROP TABLE email_events")
