"""When each background job last ran

Revision ID: 0034_job_heartbeats
Revises: 0033_outbox_events
"""
from alembic import op

revision = "0034_job_heartbeats"
down_revision = "0033_outbox_events"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE job_heartbeats (
            name varchar(100) PRIMARY KEY,
            last_heartbeat timestamptz NOT NULL,
            runner_id varchar(128),
            consecutive_failures integer NOT NULL DEFAULT 0
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE job_heartbeats")
