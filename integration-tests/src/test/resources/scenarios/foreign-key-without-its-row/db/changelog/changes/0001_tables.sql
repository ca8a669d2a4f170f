--liquibase formatted sql

--changeset shop:0001_tables
CREATE TABLE organizations (id bigint PRIMARY KEY);
CREATE TABLE bookings (id bigint PRIMARY KEY, org_id bigint NOT NULL);
INSERT INTO bookings VALUES (1, 7);
--rollback DROP TABLE bookings;
--rollback DROP TABLE organizations;
