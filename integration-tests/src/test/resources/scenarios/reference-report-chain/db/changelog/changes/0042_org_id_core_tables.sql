--liquibase formatted sql

--changeset cleaning:0042_org_id_core_tables
--comment: Every row gets to know its organization
ALTER TABLE teams ADD COLUMN org_id uuid REFERENCES organizations (id);
ALTER TABLE workers ADD COLUMN org_id uuid REFERENCES organizations (id);
ALTER TABLE leads ADD COLUMN org_id uuid REFERENCES organizations (id);
ALTER TABLE bookings ADD COLUMN org_id uuid REFERENCES organizations (id);
ALTER TABLE invoices ADD COLUMN org_id uuid REFERENCES organizations (id);
--rollback ALTER TABLE invoices DROP COLUMN org_id;
--rollback ALTER TABLE bookings DROP COLUMN org_id;
--rollback ALTER TABLE leads DROP COLUMN org_id;
--rollback ALTER TABLE workers DROP COLUMN org_id;
--rollback ALTER TABLE teams DROP COLUMN org_id;
