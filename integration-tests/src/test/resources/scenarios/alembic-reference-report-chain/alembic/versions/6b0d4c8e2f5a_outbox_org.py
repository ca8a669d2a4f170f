"""Outbox messages have an organization

Revision ID: 6b0d4c8e2f5a
Revises: a04c8b2d6e9f
"""
from alembic import op

revision = "6b0d4c8e2f5a"
down_revision = "a04c8b2d6e9f"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE outbox_events ADD COLUMN org_id uuid REFERENCES organizations (id) ON DELETE CASCADE")
    op.execute("UPDATE outbox_events SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL")
    op.execute("ALTER TABLE outbox_events ALTER COLUMN org_id SET NOT NULL")
    op.execute("ALTER TABLE outbox_events DROP CONSTRAINT uq_outbox_events_dedupe")
    op.execute("ALTER TABLE outbox_events ADD CONSTRAINT uq_outbox_events_org_dedupe UNIQUE (org_id, dedupe_key)")


def downgrade() -> None:
    op.execute("ALTER TABLE outbox_events DROP CONSTRAINT uq_outbox_events_org_dedupe")
    op.execute("ALTER TABLE outbox_events ADD CONSTRAINT uq_outbox_events_dedupe UNIQUE (dedupe_key)")
    op.execute("ALTER TABLE outbox_events DROP COLUMN org_id")
