--liquibase formatted sql

--changeset bookings:0001
CREATE TABLE organizations (id uuid PRIMARY KEY);
CREATE TABLE bookings (id uuid PRIMARY KEY, org_id uuid NOT NULL REFERENCES organizations (id));
--rollback DROP TABLE bookings;
--rollback DROP TABLE organizations;

--changeset bookings:0002
CREATE TABLE reports (id uuid PRIMARY KEY, org_id uuid NOT NULL REFERENCES organizations (id), name varchar(255) NOT NULL);
--rollback DROP TABLE reports;
