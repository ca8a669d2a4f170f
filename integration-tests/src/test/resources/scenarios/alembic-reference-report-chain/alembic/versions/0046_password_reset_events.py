"""Requests for a new password

Revision ID: 0046_password_reset_events
Revises: 0045_organization_settings
"""
from alembic import op

revision = "0046_password_reset_events"
down_revision = "0045_organization_settings"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE password_reset_events (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            token_hash char(64) NOT NULL,
            expires_at timestamptz NOT NULL,
            used_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE UNIQUE INDEX uq_password_reset_events_token ON password_reset_events (token_hash) WHERE used_at IS NULL")


def downgrade() -> None:
    op.execute("DROP TABLE password_reset_events")
