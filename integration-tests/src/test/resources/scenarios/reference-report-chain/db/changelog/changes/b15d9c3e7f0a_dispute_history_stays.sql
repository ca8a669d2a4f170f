--liquibase formatted sql

--changeset cleaning:b15d9c3e7f0a
--comment: A booking with a dispute is not deleted
ALTER TABLE disputes DROP CONSTRAINT disputes_booking_id_fkey;
ALTER TABLE disputes ADD CONSTRAINT disputes_booking_id_fkey FOREIGN KEY (booking_id) REFERENCES bookings (id) ON DELETE RESTRICT;
--rollback ALTER TABLE disputes DROP CONSTRAINT disputes_booking_id_fkey;
--rollback ALTER TABLE disputes ADD CONSTRAINT disputes_booking_id_fkey FOREIGN KEY (booking_id) REFERENCES bookings (id) ON DELETE CASCADE;
