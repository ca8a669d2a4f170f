--liquibase formatted sql

--changeset front-desk:0011
--comment: revises: 0009
CREATE TABLE reviews (
    booking_id  BIGINT PRIMARY KEY REFERENCES bookings (id),
    stars       SMALLINT NOT NULL CHECK (stars BETWEEN 1 AND 5),
    body        TEXT NOT NULL DEFAULT ''
);
--rollback DROP TABLE reviews;
