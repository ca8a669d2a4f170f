"""A client belongs to an organization

Revision ID: 0085_client_users_org_id
Revises: 8e2a6f0b4c7d
"""
from alembic import op

revision = "0085_client_users_org_id"
down_revision = "8e2a6f0b4c7d"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE client_users ADD COLUMN org_id uuid REFERENCES organizations (id) ON DELETE CASCADE")
    op.execute("UPDATE client_users SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL")
    op.execute("ALTER TABLE client_users ALTER COLUMN org_id SET NOT NULL")
    op.execute("DROP INDEX uq_client_users_email")
    op.execute("CREATE UNIQUE INDEX uq_client_users_org_email ON client_users (org_id, lower(email))")


def downgrade() -> None:
    op.execute("DROP INDEX uq_client_users_org_email")
    op.execute("CREATE UNIQUE INDEX uq_client_users_email ON client_users (lower(email))")
    op.execute("ALTER TABLE client_users DROP COLUMN org_id")
