"""Alerts that a dispatcher has taken note of

Revision ID: 0068_dispatcher_alert_state
Revises: 0067_notifications_rules_presets
"""
from alembic import op

revision = "0068_dispatcher_alert_state"
down_revision = "0067_notifications_rules_presets"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE dispatcher_alert_state (
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            alert_id varchar(128) NOT NULL,
            acked_by varchar(255),
            acked_at timestamptz,
            PRIMARY KEY (org_id, alert_id)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE dispatcher_alert_state")
