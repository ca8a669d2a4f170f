"""Sign-ins and refreshes

Revision ID: 0047_token_events
Revises: 0046_password_reset_events
"""
from alembic import op

revision = "0047_token_events"
down_revision = "0046_password_reset_events"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE token_events (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            user_id uuid REFERENCES users (id) ON DELETE SET NULL,
            token_type varchar(16) NOT NULL,
            event varchar(32) NOT NULL,
            details jsonb,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_token_events_user_created ON token_events (user_id, created_at)")


def downgrade() -> None:
    op.execute("DROP TABLE token_events")
