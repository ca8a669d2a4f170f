--liquibase formatted sql

--changeset cleaning:1c5e9d3f7a0b
--comment: And money
ALTER TABLE finance_expense_categories ENABLE ROW LEVEL SECURITY;
CREATE POLICY finance_expense_categories_org_isolation ON finance_expense_categories USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE finance_expenses ENABLE ROW LEVEL SECURITY;
CREATE POLICY finance_expenses_org_isolation ON finance_expenses USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE finance_budgets ENABLE ROW LEVEL SECURITY;
CREATE POLICY finance_budgets_org_isolation ON finance_budgets USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE accounting_sync_state ENABLE ROW LEVEL SECURITY;
CREATE POLICY accounting_sync_state_org_isolation ON accounting_sync_state USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE accounting_invoice_map ENABLE ROW LEVEL SECURITY;
CREATE POLICY accounting_invoice_map_org_isolation ON accounting_invoice_map USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY accounting_invoice_map_org_isolation ON accounting_invoice_map;
--rollback ALTER TABLE accounting_invoice_map DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY accounting_sync_state_org_isolation ON accounting_sync_state;
--rollback ALTER TABLE accounting_sync_state DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY finance_budgets_org_isolation ON finance_budgets;
--rollback ALTER TABLE finance_budgets DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY finance_expenses_org_isolation ON finance_expenses;
--rollback ALTER TABLE finance_expenses DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY finance_expense_categories_org_isolation ON finance_expense_categories;
--rollback ALTER TABLE finance_expense_categories DISABLE ROW LEVEL SECURITY;
