"""What happened to a lead or a booking

Revision ID: 0005_event_logs
Revises: 0004_chat_messages
"""
from alembic import op

revision = "0005_event_logs"
down_revision = "0004_chat_messages"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE event_logs (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            booking_id uuid REFERENCES bookings (id) ON DELETE SET NULL,
            lead_id uuid REFERENCES leads (id) ON DELETE SET NULL,
            event_type varchar(64) NOT NULL,
            payload jsonb NOT NULL DEFAULT '{}',
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_event_logs_subject CHECK (booking_id IS NOT NULL OR lead_id IS NOT NULL)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE event_logs")
