"""Sessions of people who signed in

Revision ID: 0039_saas_sessions
Revises: 0038_users
"""
from alembic import op

revision = "0039_saas_sessions"
down_revision = "0038_users"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE saas_sessions (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            refresh_token_hash char(64) NOT NULL,
            ip inet,
            expires_at timestamptz NOT NULL,
            revoked_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_saas_sessions_token UNIQUE (refresh_token_hash)
        )
    """)
    op.execute("CREATE INDEX ix_saas_sessions_live ON saas_sessions (user_id, expires_at) WHERE revoked_at IS NULL")


def downgrade() -> None:
    op.execute("DROP TABLE saas_sessions")
