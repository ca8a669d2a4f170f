"""Tickets that clients open

Revision ID: 0023_support_tickets
Revises: 0022_nps_responses
"""
from alembic import op

revision = "0023_support_tickets"
down_revision = "0022_nps_responses"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE support_tickets (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            order_id uuid REFERENCES bookings (id) ON DELETE SET NULL,
            subject varchar(255) NOT NULL,
            body text NOT NULL,
            status varchar(16) NOT NULL DEFAULT 'open',
            priority varchar(16) NOT NULL DEFAULT 'normal',
            created_at timestamptz NOT NULL DEFAULT now(),
            updated_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_support_tickets_status_created ON support_tickets (status, created_at DESC)")


def downgrade() -> None:
    op.execute("DROP TABLE support_tickets")
