"""Emergency access, with a reason and an end

Revision ID: 0049_break_glass_sessions
Revises: 0048_iam_roles
"""
from alembic import op

revision = "0049_break_glass_sessions"
down_revision = "0048_iam_roles"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE break_glass_sessions (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            actor varchar(255) NOT NULL,
            reason text NOT NULL,
            expires_at timestamptz NOT NULL,
            revoked_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_break_glass_sessions_reason CHECK (length(btrim(reason)) > 0)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE break_glass_sessions")
