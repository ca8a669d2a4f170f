--liquibase formatted sql

--changeset shop:0001_bookings
CREATE TABLE bookings (id bigint PRIMARY KEY, old_name text);
--rollback DROP TABLE bookings;
