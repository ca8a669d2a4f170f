--liquibase formatted sql

--changeset ledger:0001_accounts splitStatements:false
CREATE TABLE accounts (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE bookings (id bigint PRIMARY KEY, account_id bigint NOT NULL REFERENCES accounts (id), amount numeric(12, 2) NOT NULL);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never deleted', TG_TABLE_NAME;
END
$$;
--rollback DROP TABLE bookings, accounts;
--rollback DROP FUNCTION refuse();
