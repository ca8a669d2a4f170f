"""Ready-made notification rules

Revision ID: 0067_notifications_rules_presets
Revises: 0066_notifications_digest
"""
from alembic import op

revision = "0067_notifications_rules_presets"
down_revision = "0066_notifications_digest"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE notifications_rules_presets (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            preset_key varchar(64) NOT NULL,
            enabled boolean NOT NULL DEFAULT FALSE,
            notify_roles text[] NOT NULL DEFAULT '{owner,admin}',
            escalation_delay_min integer,
            CONSTRAINT uq_notifications_rules_presets UNIQUE (org_id, preset_key)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE notifications_rules_presets")
