--liquibase formatted sql

--changeset front-desk:0004
CREATE TYPE booking_status AS ENUM ('asked', 'confirmed', 'cancelled');
ALTER TABLE bookings ADD COLUMN status booking_status NOT NULL DEFAULT 'asked';
ALTER TABLE bookings ADD CONSTRAINT bookings_leaves_after_arrival CHECK (leaves > arrives);
--rollback ALTER TABLE bookings DROP CONSTRAINT bookings_leaves_after_arrival;
--rollback ALTER TABLE bookings DROP COLUMN status;
--rollback DROP TYPE booking_status;
