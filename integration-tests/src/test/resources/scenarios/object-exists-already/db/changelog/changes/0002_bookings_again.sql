--liquibase formatted sql

--changeset shop:0002_bookings_again
CREATE TABLE bookings (id bigint PRIMARY KEY);
--rollback DROP TABLE bookings;
