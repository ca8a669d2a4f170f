"""updated_at keeps itself

Revision ID: 0076_touch_updated_at
Revises: 2f6b0a4c8d1e
"""
from alembic import op

revision = "0076_touch_updated_at"
down_revision = "2f6b0a4c8d1e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            NEW.updated_at := now();
            RETURN NEW;
        END
        $$;
    """)
    op.execute("CREATE TRIGGER trg_leads_touch BEFORE UPDATE ON leads FOR EACH ROW EXECUTE FUNCTION touch_updated_at()")
    op.execute("CREATE TRIGGER trg_client_users_touch BEFORE UPDATE ON client_users FOR EACH ROW EXECUTE FUNCTION touch_updated_at()")
    op.execute("CREATE TRIGGER trg_support_tickets_touch BEFORE UPDATE ON support_tickets FOR EACH ROW EXECUTE FUNCTION touch_updated_at()")


def downgrade() -> None:
    op.execute("DROP TRIGGER trg_support_tickets_touch ON support_tickets")
    op.execute("DROP TRIGGER trg_client_users_touch ON client_users")
    op.execute("DROP TRIGGER trg_leads_touch ON leads")
    op.execute("DROP FUNCTION touch_updated_at()")
