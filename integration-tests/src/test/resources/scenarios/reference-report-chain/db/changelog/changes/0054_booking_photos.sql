--liquibase formatted sql

--changeset cleaning:0054_booking_photos
--comment: Photos that a client adds to a booking
CREATE TABLE booking_photos (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
    url text NOT NULL,
    caption varchar(255),
    uploaded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_booking_photos_booking ON booking_photos (booking_id);
--rollback DROP TABLE booking_photos;
