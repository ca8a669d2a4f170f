"""Tickets have a number that can be said on the phone

Revision ID: 6c0e4d8f2a5b
Revises: 0082_audit_logs_append_only
"""
from alembic import op

revision = "6c0e4d8f2a5b"
down_revision = "0082_audit_logs_append_only"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE SEQUENCE support_ticket_numbers START WITH 1000")
    op.execute("ALTER TABLE support_tickets ADD COLUMN number bigint NOT NULL DEFAULT nextval('support_ticket_numbers')")
    op.execute("ALTER SEQUENCE support_ticket_numbers OWNED BY support_tickets.number")
    op.execute("CREATE UNIQUE INDEX uq_support_tickets_number ON support_tickets (number)")


def downgrade() -> None:
    op.execute("ALTER TABLE support_tickets DROP COLUMN number")
