--liquibase formatted sql

--changeset shop:0001
CREATE TABLE client_addresses (id BIGINT PRIMARY KEY, is_active BOOLEAN NOT NULL DEFAULT TRUE);
--rollback DROP TABLE client_addresses;

--changeset shop:0002
ALTER TABLE client_addresses ALTER COLUMN is_active DROP DEFAULT;
--rollback ALTER TABLE client_addresses ALTER COLUMN is_active SET DEFAULT 1;
