"""People who work for an organization

Revision ID: 0038_users
Revises: 0037_organizations
"""
from alembic import op

revision = "0038_users"
down_revision = "0037_organizations"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE users (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            email varchar(255) NOT NULL,
            password_hash varchar(255),
            is_active boolean NOT NULL DEFAULT TRUE,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE UNIQUE INDEX uq_users_email ON users (lower(email))")
    op.execute("CREATE TYPE membership_role AS ENUM ('owner', 'admin', 'dispatcher', 'finance', 'viewer')")
    op.execute("""
        CREATE TABLE memberships (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            role membership_role NOT NULL DEFAULT 'viewer',
            is_active boolean NOT NULL DEFAULT TRUE,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_memberships UNIQUE (org_id, user_id)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE memberships")
    op.execute("DROP TYPE membership_role")
    op.execute("DROP TABLE users")
