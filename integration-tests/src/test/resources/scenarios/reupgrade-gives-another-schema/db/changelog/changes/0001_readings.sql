--liquibase formatted sql

--changeset meter:0001_readings
CREATE SEQUENCE part_number;
CREATE TABLE readings (at timestamptz NOT NULL, value numeric NOT NULL) PARTITION BY RANGE (at);
--rollback DROP TABLE readings;
--rollback DROP SEQUENCE part_number;
