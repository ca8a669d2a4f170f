--liquibase formatted sql

--changeset archive:0001_organizations
CREATE TABLE organizations (
    id integer PRIMARY KEY,
    name text NOT NULL
);
INSERT INTO organizations VALUES (1, 'Default');
--rollback DROP TABLE organizations;
