--liquibase formatted sql

--changeset accounts:0010
--comment: revises: 0009
CREATE TABLE invoices (
    number      TEXT PRIMARY KEY,
    booking_id  BIGINT NOT NULL REFERENCES bookings (id),
    issued_on   DATE NOT NULL DEFAULT CURRENT_DATE
);
--rollback DROP TABLE invoices;
