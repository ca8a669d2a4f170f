--liquibase formatted sql

--changeset front-desk:0001
--comment: everybody who ever asked for a room
CREATE TABLE guests (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    full_name   TEXT NOT NULL CHECK (length(full_name) > 0),
    email       TEXT NOT NULL,
    newsletter  BOOLEAN NOT NULL DEFAULT TRUE,
    created_at  TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX guests_email_key ON guests (lower(email));
COMMENT ON COLUMN guests.newsletter IS 'Wants to hear from us';
--rollback DROP TABLE guests;
