--liquibase formatted sql

--changeset todo:people
CREATE TABLE people (id bigint PRIMARY KEY);
--rollback DROP TABLE people;

--changeset todo:names
ALTER TABLE people ADD COLUMN name text;
--rollback ALTER TABLE people DROP COLUMN name;
