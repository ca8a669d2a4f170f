--liquibase formatted sql

--changeset cleaning:0079_booking_status_no_show
--comment: Clients who are not there
ALTER TYPE booking_status RENAME TO booking_status_old;
CREATE TYPE booking_status AS ENUM ('pending', 'confirmed', 'done', 'cancelled', 'no_show');
ALTER TABLE bookings ALTER COLUMN status DROP DEFAULT;
ALTER TABLE bookings ALTER COLUMN status TYPE booking_status USING status::text::booking_status;
ALTER TABLE bookings ALTER COLUMN status SET DEFAULT 'pending';
DROP TYPE booking_status_old;
--rollback ALTER TYPE booking_status RENAME TO booking_status_new;
--rollback CREATE TYPE booking_status AS ENUM ('pending', 'confirmed', 'done', 'cancelled');
--rollback ALTER TABLE bookings ALTER COLUMN status DROP DEFAULT;
--rollback ALTER TABLE bookings ALTER COLUMN status TYPE booking_status USING replace(status::text, 'no_show', 'cancelled')::booking_status;
--rollback ALTER TABLE bookings ALTER COLUMN status SET DEFAULT 'pending';
--rollback DROP TYPE booking_status_new;
