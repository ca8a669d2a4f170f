--liquibase formatted sql

--changeset cleaning:0016_bookings_photo_consent
--comment: Whether the client agrees to photos
ALTER TABLE bookings ADD COLUMN consent_photos boolean NOT NULL DEFAULT FALSE;
ALTER TABLE bookings ADD COLUMN consent_photos_at timestamptz;
ALTER TABLE bookings ADD CONSTRAINT ck_bookings_consent CHECK (NOT consent_photos OR consent_photos_at IS NOT NULL);
--rollback ALTER TABLE bookings DROP CONSTRAINT ck_bookings_consent;
--rollback ALTER TABLE bookings DROP COLUMN consent_photos_at;
--rollback ALTER TABLE bookings DROP COLUMN consent_photos;
