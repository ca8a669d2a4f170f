"""Many companies on one system

Revision ID: 0037_organizations
Revises: 0036_admin_idempotency
"""
from alembic import op

revision = "0037_organizations"
down_revision = "0036_admin_idempotency"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE organizations (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            name varchar(255) NOT NULL,
            slug varchar(64) NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_organizations_slug UNIQUE (slug),
            CONSTRAINT ck_organizations_slug CHECK (slug ~ '^[a-z0-9-]+$')
        )
    """)
    op.execute("COMMENT ON TABLE organizations IS 'Tenants. Row-level security keeps them apart.'")
    op.execute("INSERT INTO organizations (id, name, slug) VALUES ('00000000-0000-0000-0000-000000000001', 'Default', 'default')")


def downgrade() -> None:
    op.execute("DROP TABLE organizations")
