--liquibase formatted sql

--changeset cleaning:8f2b6a0c4d7e
--comment: And what is known of clients
ALTER TABLE client_addresses ENABLE ROW LEVEL SECURITY;
CREATE POLICY client_addresses_org_isolation ON client_addresses USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE client_notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY client_notes_org_isolation ON client_notes USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE booking_photos ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_photos_org_isolation ON booking_photos USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP POLICY booking_photos_org_isolation ON booking_photos;
--rollback ALTER TABLE booking_photos DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY client_notes_org_isolation ON client_notes;
--rollback ALTER TABLE client_notes DISABLE ROW LEVEL SECURITY;
--rollback DROP POLICY client_addresses_org_isolation ON client_addresses;
--rollback ALTER TABLE client_addresses DISABLE ROW LEVEL SECURITY;
