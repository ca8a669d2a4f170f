"""And rules

Revision ID: 4f8b2a6c0d3e
Revises: 3e7a1f5b9c2d
"""
from alembic import op

revision = "4f8b2a6c0d3e"
down_revision = "3e7a1f5b9c2d"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE rules ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY rules_org_isolation ON rules USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE rule_runs ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY rule_runs_org_isolation ON rule_runs USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE rule_escalations ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY rule_escalations_org_isolation ON rule_escalations USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY rule_escalations_org_isolation ON rule_escalations")
    op.execute("ALTER TABLE rule_escalations DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY rule_runs_org_isolation ON rule_runs")
    op.execute("ALTER TABLE rule_runs DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY rules_org_isolation ON rules")
    op.execute("ALTER TABLE rules DISABLE ROW LEVEL SECURITY")
