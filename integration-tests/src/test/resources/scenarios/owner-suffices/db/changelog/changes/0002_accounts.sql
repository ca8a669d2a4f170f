--liquibase formatted sql

--changeset archive:0002_accounts
CREATE SCHEMA accounts;
CREATE TABLE accounts.members (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email citext NOT NULL UNIQUE,
    password_hash text NOT NULL DEFAULT crypt('', gen_salt('bf', 4))
);
--rollback DROP TABLE accounts.members;
--rollback DROP SCHEMA accounts;
