"""A digest of notifications by mail

Revision ID: 0066_notifications_digest
Revises: 0065_notifications
"""
from alembic import op

revision = "0066_notifications_digest"
down_revision = "0065_notifications"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE notifications_digest_settings (
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            digest_key varchar(64) NOT NULL,
            enabled boolean NOT NULL DEFAULT FALSE,
            schedule varchar(16) NOT NULL DEFAULT 'daily',
            recipients jsonb NOT NULL DEFAULT '[]',
            PRIMARY KEY (org_id, digest_key)
        )
    """)
    op.execute("""
        CREATE TABLE notifications_digest_state (
            org_id uuid NOT NULL,
            digest_key varchar(64) NOT NULL,
            last_sent_at timestamptz,
            last_sent_period date,
            PRIMARY KEY (org_id, digest_key),
            FOREIGN KEY (org_id, digest_key) REFERENCES notifications_digest_settings (org_id, digest_key) ON DELETE CASCADE
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE notifications_digest_state")
    op.execute("DROP TABLE notifications_digest_settings")
