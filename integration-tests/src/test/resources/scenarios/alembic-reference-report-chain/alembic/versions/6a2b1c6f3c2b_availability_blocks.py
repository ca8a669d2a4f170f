"""Times at which a team, a worker or everybody is away

Revision ID: 6a2b1c6f3c2b
Revises: 0083_client_addresses_active
"""
from alembic import op

revision = "6a2b1c6f3c2b"
down_revision = "0083_client_addresses_active"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE availability_scope AS ENUM ('team', 'worker', 'org')")
    op.execute("""
        CREATE TABLE availability_blocks (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            scope availability_scope NOT NULL,
            scope_id uuid,
            starts_at timestamptz NOT NULL,
            ends_at timestamptz NOT NULL,
            reason text,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_availability_blocks_order CHECK (starts_at < ends_at),
            CONSTRAINT ck_availability_blocks_scope CHECK ((scope = 'org') = (scope_id IS NULL))
        )
    """)
    op.execute("CREATE INDEX ix_availability_blocks_range ON availability_blocks USING gist (tstzrange(starts_at, ends_at))")
    op.execute("ALTER TABLE availability_blocks ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY availability_blocks_org_isolation ON availability_blocks USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP TABLE availability_blocks")
    op.execute("DROP TYPE availability_scope")
