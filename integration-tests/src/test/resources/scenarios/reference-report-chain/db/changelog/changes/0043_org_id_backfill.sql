--liquibase formatted sql

--changeset cleaning:0043_org_id_backfill
--comment: Rows of before belong to the default organization
UPDATE teams SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL;
UPDATE workers SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL;
UPDATE leads SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL;
UPDATE bookings SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL;
UPDATE invoices SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL;
ALTER TABLE teams ALTER COLUMN org_id SET NOT NULL;
ALTER TABLE workers ALTER COLUMN org_id SET NOT NULL;
ALTER TABLE leads ALTER COLUMN org_id SET NOT NULL;
ALTER TABLE bookings ALTER COLUMN org_id SET NOT NULL;
ALTER TABLE invoices ALTER COLUMN org_id SET NOT NULL;
CREATE INDEX ix_bookings_org_starts ON bookings (org_id, starts_at);
CREATE INDEX ix_invoices_org_status ON invoices (org_id, status);
--rollback DROP INDEX ix_invoices_org_status;
--rollback DROP INDEX ix_bookings_org_starts;
--rollback ALTER TABLE invoices ALTER COLUMN org_id DROP NOT NULL;
--rollback ALTER TABLE bookings ALTER COLUMN org_id DROP NOT NULL;
--rollback ALTER TABLE leads ALTER COLUMN org_id DROP NOT NULL;
--rollback ALTER TABLE workers ALTER COLUMN org_id DROP NOT NULL;
--rollback ALTER TABLE teams ALTER COLUMN org_id DROP NOT NULL;
