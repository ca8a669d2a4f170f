"""An audit log is never changed

Revision ID: 0082_audit_logs_append_only
Revises: 5b9d3c7e1f4a
"""
from alembic import op

revision = "0082_audit_logs_append_only"
down_revision = "5b9d3c7e1f4a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END
        $$;
    """)
    op.execute("CREATE TRIGGER trg_admin_audit_logs_append_only BEFORE UPDATE OR DELETE ON admin_audit_logs FOR EACH ROW EXECUTE FUNCTION refuse_change()")
    op.execute("CREATE TRIGGER trg_policy_override_audits_append_only BEFORE UPDATE OR DELETE ON policy_override_audits FOR EACH ROW EXECUTE FUNCTION refuse_change()")


def downgrade() -> None:
    op.execute("DROP TRIGGER trg_policy_override_audits_append_only ON policy_override_audits")
    op.execute("DROP TRIGGER trg_admin_audit_logs_append_only ON admin_audit_logs")
    op.execute("DROP FUNCTION refuse_change()")
