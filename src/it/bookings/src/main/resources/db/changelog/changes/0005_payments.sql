--liquibase formatted sql

--changeset accounts:0005
CREATE TABLE payments (
    id            BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    booking_id    BIGINT NOT NULL REFERENCES bookings (id),
    amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
    paid_at       TIMESTAMPTZ
);
CREATE INDEX payments_open_idx ON payments (booking_id) WHERE paid_at IS NULL;
--rollback DROP TABLE payments;
