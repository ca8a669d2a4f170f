"""Hours worked

Revision ID: 0026_work_time_entries
Revises: 0025_reason_logs
"""
from alembic import op

revision = "0026_work_time_entries"
down_revision = "0025_reason_logs"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE work_time_entries (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            worker_id uuid NOT NULL REFERENCES workers (id),
            started_at timestamptz NOT NULL,
            paused_at timestamptz,
            finished_at timestamptz,
            leg_durations integer[] NOT NULL DEFAULT '{}',
            CONSTRAINT ck_work_time_entries_order CHECK (finished_at IS NULL OR finished_at > started_at)
        )
    """)
    op.execute("CREATE UNIQUE INDEX uq_work_time_entries_running ON work_time_entries (worker_id) WHERE finished_at IS NULL")


def downgrade() -> None:
    op.execute("DROP TABLE work_time_entries")
