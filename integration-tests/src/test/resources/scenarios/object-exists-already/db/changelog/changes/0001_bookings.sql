--liquibase formatted sql

--changeset shop:0001_bookings
CREATE TABLE bookings (id bigint PRIMARY KEY);
--rollback DROP TABLE bookings;
