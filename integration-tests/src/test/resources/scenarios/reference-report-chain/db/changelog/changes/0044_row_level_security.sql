--liquibase formatted sql

--changeset cleaning:0044_row_level_security
--comment: An organization sees its own rows
ALTER TABLE teams ENABLE ROW LEVEL SECURITY;
CREATE POLICY teams_org_isolation ON teams USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE workers ENABLE ROW LEVEL SECURITY;
CREATE POLICY workers_org_isolation ON workers USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE leads ENABLE ROW LEVEL SECURITY;
CREATE POLICY leads_org_isolation ON leads USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE bookings ENABLE ROW LEVEL SECURITY;
CREATE POLICY bookings_org_isolation ON bookings USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoices_org_isolation ON invoices USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY invoices_org_isolation ON invoices;
--rollback ALTER TABLE invoices DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY bookings_org_isolation ON bookings;
--rollback ALTER TABLE bookings DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY leads_org_isolation ON leads;
--rollback ALTER TABLE leads DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY workers_org_isolation ON workers;
--rollback ALTER TABLE workers DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY teams_org_isolation ON teams;
--rollback ALTER TABLE teams DISABLE ROW LEVEL SECURITY;
