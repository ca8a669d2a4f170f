--liquibase formatted sql

--changeset anna:one
CREATE TABLE client_addresses (id int, is_active boolean DEFAULT TRUE);
--rollback DROP TABLE client_addresses;

--changeset anna:two
ALTER TABLE client_addresses ALTER COLUMN is_active DROP DEFAULT;
--rollback ALTER TABLE client_addresses ALTER COLUMN is_active SET DEFAULT 1

--changeset anna:three
CREATE TABLE three (id int);
--rollback DROP TABLE three;
