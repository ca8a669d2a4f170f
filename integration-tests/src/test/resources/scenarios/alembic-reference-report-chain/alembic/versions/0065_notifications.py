"""What staff should know

Revision ID: 0065_notifications
Revises: 0064_service_addons
"""
from alembic import op

revision = "0065_notifications"
down_revision = "0064_service_addons"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE notifications_events (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            priority varchar(16) NOT NULL,
            type varchar(64) NOT NULL,
            title varchar(255) NOT NULL,
            body text NOT NULL,
            entity_type varchar(64),
            entity_id varchar(64),
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE notifications_reads (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            event_id uuid NOT NULL REFERENCES notifications_events (id) ON DELETE CASCADE,
            user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            read_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_notifications_reads UNIQUE (event_id, user_id)
        )
    """)
    op.execute("CREATE INDEX ix_notifications_events_org_created ON notifications_events (org_id, created_at DESC)")


def downgrade() -> None:
    op.execute("DROP TABLE notifications_reads")
    op.execute("DROP TABLE notifications_events")
