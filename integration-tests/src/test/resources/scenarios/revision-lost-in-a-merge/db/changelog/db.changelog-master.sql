--liquibase formatted sql

--changeset bookings:0086
CREATE TABLE bookings (id uuid PRIMARY KEY);
--rollback DROP TABLE bookings;

--changeset bookings:0088
--comment invoices
--comment revises: 0087
CREATE TABLE invoices (id uuid PRIMARY KEY);
--rollback DROP TABLE invoices;
