--liquibase formatted sql

--changeset bookings:0086
CREATE TABLE organizations (id uuid PRIMARY KEY);
--rollback DROP TABLE organizations;

--changeset bookings:0087
CREATE TABLE bookings (id uuid PRIMARY KEY);
--rollback DROP TABLE bookings;
