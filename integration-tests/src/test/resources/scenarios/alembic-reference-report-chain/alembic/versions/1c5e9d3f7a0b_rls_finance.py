"""And money

Revision ID: 1c5e9d3f7a0b
Revises: 0b4d8c2e6f9a
"""
from alembic import op

revision = "1c5e9d3f7a0b"
down_revision = "0b4d8c2e6f9a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE finance_expense_categories ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY finance_expense_categories_org_isolation ON finance_expense_categories USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE finance_expenses ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY finance_expenses_org_isolation ON finance_expenses USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE finance_budgets ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY finance_budgets_org_isolation ON finance_budgets USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE accounting_sync_state ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY accounting_sync_state_org_isolation ON accounting_sync_state USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE accounting_invoice_map ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY accounting_invoice_map_org_isolation ON accounting_invoice_map USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP POLICY accounting_invoice_map_org_isolation ON accounting_invoice_map")
    op.execute("ALTER TABLE accounting_invoice_map DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY accounting_sync_state_org_isolation ON accounting_sync_state")
    op.execute("ALTER TABLE accounting_sync_state DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY finance_budgets_org_isolation ON finance_budgets")
    op.execute("ALTER TABLE finance_budgets DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY finance_expenses_org_isolation ON finance_expenses")
    op.execute("ALTER TABLE finance_expenses DISABLE ROW LEVEL SECURITY")
    op.execute("DROP POLICY finance_expense_categories_org_isolation ON finance_expense_categories")
    op.execute("ALTER TABLE finance_expense_categories DISABLE ROW LEVEL SECURITY")
