"""Find an event by what it says

Revision ID: 5a9c3b7d1e4f
Revises: 0078_booking_search
"""
from alembic import op

revision = "5a9c3b7d1e4f"
down_revision = "0078_booking_search"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE INDEX ix_event_logs_payload ON event_logs USING gin (payload jsonb_path_ops)")
    op.execute("CREATE INDEX ix_event_logs_booking ON event_logs (booking_id) WHERE booking_id IS NOT NULL")


def downgrade() -> None:
    op.execute("DROP INDEX ix_event_logs_booking")
    op.execute("DROP INDEX ix_event_logs_payload")
