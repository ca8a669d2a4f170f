"""Messages to be delivered at least once

Revision ID: 0033_outbox_events
Revises: 0032_unsubscribe
"""
from alembic import op

revision = "0033_outbox_events"
down_revision = "0032_unsubscribe"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE outbox_state AS ENUM ('pending', 'retry', 'sent', 'dead')")
    op.execute("""
        CREATE TABLE outbox_events (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            kind varchar(32) NOT NULL,
            dedupe_key varchar(255) NOT NULL,
            payload jsonb NOT NULL,
            state outbox_state NOT NULL DEFAULT 'pending',
            attempts integer NOT NULL DEFAULT 0,
            next_attempt_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_outbox_events_dedupe UNIQUE (dedupe_key)
        )
    """)
    op.execute("CREATE INDEX ix_outbox_events_due ON outbox_events (next_attempt_at) WHERE state IN ('pending', 'retry')")


def downgrade() -> None:
    op.execute("DROP TABLE outbox_events")
    op.execute("DROP TYPE outbox_state")
