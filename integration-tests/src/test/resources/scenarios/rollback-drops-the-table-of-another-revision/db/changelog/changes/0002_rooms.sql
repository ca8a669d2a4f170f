--liquibase formatted sql

--changeset staff:0002_rooms
CREATE TABLE rooms (id bigint PRIMARY KEY, floor integer NOT NULL);
--rollback DROP TABLE rooms;
