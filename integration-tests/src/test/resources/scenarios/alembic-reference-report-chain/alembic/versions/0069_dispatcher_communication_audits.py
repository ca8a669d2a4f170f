"""Calls and messages by dispatchers

Revision ID: 0069_dispatcher_communication_au
Revises: 0068_dispatcher_alert_state
"""
from alembic import op

revision = "0069_dispatcher_communication_au"
down_revision = "0068_dispatcher_alert_state"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE dispatcher_communication_audits (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            target varchar(16) NOT NULL,
            channel varchar(16) NOT NULL,
            delivery_status varchar(16) NOT NULL,
            sent_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_dispatcher_communication_channel CHECK (channel IN ('sms', 'call', 'email'))
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE dispatcher_communication_audits")
