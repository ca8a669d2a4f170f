"""What the screens remember

Revision ID: 0062_user_ui_preferences
Revises: 0061_stripe_events_processed
"""
from alembic import op

revision = "0062_user_ui_preferences"
down_revision = "0061_stripe_events_processed"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE user_ui_preferences (
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            user_key varchar(255) NOT NULL,
            hidden_nav_keys text[] NOT NULL DEFAULT '{}',
            updated_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (org_id, user_key)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE user_ui_preferences")
