--liquibase formatted sql

--changeset audit:0002_entries
CREATE TABLE entries (id bigint PRIMARY KEY, text text NOT NULL);
--rollback DROP TABLE entries;
