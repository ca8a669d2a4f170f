--liquibase formatted sql

--changeset bookings:0043
CREATE TABLE bookings (id uuid PRIMARY KEY, org_id uuid NOT NULL);
--rollback DROP TABLE bookings;

--changeset bookings:0044
ALTER TABLE bookings ENABLE ROW LEVEL SECURITY;
CREATE POLICY bookings_org_isolation ON bookings
  USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY IF EXISTS bookings_org_isolation ON bookings;
