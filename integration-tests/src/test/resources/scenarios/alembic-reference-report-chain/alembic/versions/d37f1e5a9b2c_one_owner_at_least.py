"""An organization keeps an owner

Revision ID: d37f1e5a9b2c
Revises: 2e6a0f4b8c1d
"""
from alembic import op

revision = "d37f1e5a9b2c"
down_revision = "2e6a0f4b8c1d"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE FUNCTION keep_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NOT EXISTS (SELECT FROM memberships WHERE org_id = OLD.org_id AND role = 'owner' AND is_active) THEN
                RAISE EXCEPTION 'organization % would have no owner', OLD.org_id;
            END IF;
            RETURN NULL;
        END
        $$;
    """)
    op.execute("CREATE CONSTRAINT TRIGGER trg_memberships_keep_owner AFTER UPDATE OR DELETE ON memberships DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'owner') EXECUTE FUNCTION keep_an_owner()")


def downgrade() -> None:
    op.execute("DROP TRIGGER trg_memberships_keep_owner ON memberships")
    op.execute("DROP FUNCTION keep_an_owner()")
