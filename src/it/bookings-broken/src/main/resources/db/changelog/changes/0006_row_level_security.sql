--liquibase formatted sql

--changeset front-desk:0006
ALTER TABLE bookings ADD COLUMN hotel TEXT NOT NULL DEFAULT 'main';
ALTER TABLE bookings ENABLE ROW LEVEL SECURITY;
CREATE POLICY bookings_of_own_hotel ON bookings USING (hotel = current_setting('bookings.hotel', TRUE));
--rollback DROP POLICY bookings_of_own_hotel ON bookings;
--rollback ALTER TABLE bookings DISABLE ROW LEVEL SECURITY;
--rollback ALTER TABLE bookings DROP COLUMN hotel;
