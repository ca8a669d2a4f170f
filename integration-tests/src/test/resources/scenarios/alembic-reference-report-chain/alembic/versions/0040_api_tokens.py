"""Tokens for other programs

Revision ID: 0040_api_tokens
Revises: 0039_saas_sessions
"""
from alembic import op

revision = "0040_api_tokens"
down_revision = "0039_saas_sessions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE api_tokens (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            token_hash char(64) NOT NULL,
            description varchar(255),
            scopes text[] NOT NULL DEFAULT '{}',
            revoked_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_api_tokens_hash UNIQUE (token_hash)
        )
    """)
    op.execute("CREATE INDEX ix_api_tokens_scopes ON api_tokens USING gin (scopes)")


def downgrade() -> None:
    op.execute("DROP TABLE api_tokens")
