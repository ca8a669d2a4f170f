"""Workers and who goes to which booking

Revision ID: 0013_workers
Revises: 0012_stripe_events
"""
from alembic import op

revision = "0013_workers"
down_revision = "0012_stripe_events"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE workers (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            team_id uuid NOT NULL REFERENCES teams (id),
            name varchar(120) NOT NULL,
            phone varchar(50) NOT NULL,
            email varchar(255),
            hourly_rate_cents integer,
            is_active boolean NOT NULL DEFAULT TRUE,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_workers_rate CHECK (hourly_rate_cents >= 0)
        )
    """)
    op.execute("""
        CREATE TABLE booking_workers (
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
            created_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (booking_id, worker_id)
        )
    """)
    op.execute("CREATE INDEX ix_workers_team_active ON workers (team_id) WHERE is_active")
    op.execute("CREATE INDEX ix_booking_workers_worker ON booking_workers (worker_id)")


def downgrade() -> None:
    op.execute("DROP TABLE booking_workers")
    op.execute("DROP TABLE workers")
