--liquibase formatted sql

--changeset bookings:0001
CREATE TABLE bookings (id uuid PRIMARY KEY, org_id uuid NOT NULL REFERENCES organizations (id));
--rollback DROP TABLE bookings;

--changeset bookings:0002
CREATE TABLE organizations (id uuid PRIMARY KEY);
--rollback DROP TABLE organizations;
