--liquibase formatted sql

--changeset ann:guests
CREATE TABLE guests (id integer PRIMARY KEY, newsletter boolean NOT NULL DEFAULT FALSE);
--rollback DROP TABLE guests;

--changeset ann:newsletter
ALTER TABLE guests ALTER COLUMN newsletter SET DEFAULT TRUE;
--rollback ALTER TABLE guests ALTER COLUMN newsletter SET DEFAULT 0;
