--liquibase formatted sql

--changeset staff:0003_keys
CREATE TABLE keys (number text PRIMARY KEY, issued date NOT NULL);
--rollback DROP TABLE rooms;
