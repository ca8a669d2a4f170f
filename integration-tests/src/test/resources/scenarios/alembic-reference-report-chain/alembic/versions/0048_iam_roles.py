"""Roles that an organization makes up itself

Revision ID: 0048_iam_roles
Revises: 0047_token_events
"""
from alembic import op

revision = "0048_iam_roles"
down_revision = "0047_token_events"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE iam_roles (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            role_key varchar(64) NOT NULL,
            name varchar(120) NOT NULL,
            permissions text[] NOT NULL DEFAULT '{}',
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_iam_roles_key UNIQUE (org_id, role_key)
        )
    """)
    op.execute("ALTER TABLE memberships ADD COLUMN custom_role_id uuid")
    op.execute("ALTER TABLE memberships ADD CONSTRAINT fk_memberships_custom_role FOREIGN KEY (custom_role_id) REFERENCES iam_roles (id) ON DELETE SET NULL")


def downgrade() -> None:
    op.execute("ALTER TABLE memberships DROP CONSTRAINT fk_memberships_custom_role")
    op.execute("ALTER TABLE memberships DROP COLUMN custom_role_id")
    op.execute("DROP TABLE iam_roles")
