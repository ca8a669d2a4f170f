--liquibase formatted sql

--changeset cleaning:0083_client_addresses_active_explicit
--comment: The application always says whether an address is in use
ALTER TABLE client_addresses ALTER COLUMN is_active DROP DEFAULT;
--rollback ALTER TABLE client_addresses ALTER COLUMN is_active SET DEFAULT 1;
