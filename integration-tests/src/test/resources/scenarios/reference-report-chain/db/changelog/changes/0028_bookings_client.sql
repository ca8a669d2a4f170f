--liquibase formatted sql

--changeset cleaning:0028_bookings_client
--comment: A booking belongs to a client
ALTER TABLE bookings ADD COLUMN client_id uuid;
ALTER TABLE bookings ADD CONSTRAINT fk_bookings_client FOREIGN KEY (client_id) REFERENCES client_users (id) ON DELETE SET NULL;
CREATE INDEX ix_bookings_client ON bookings (client_id);
--rollback DROP INDEX ix_bookings_client;
--rollback ALTER TABLE bookings DROP CONSTRAINT fk_bookings_client;
--rollback ALTER TABLE bookings DROP COLUMN client_id;
