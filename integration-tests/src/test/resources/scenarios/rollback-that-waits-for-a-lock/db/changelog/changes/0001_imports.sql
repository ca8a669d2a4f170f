--liquibase formatted sql

--changeset feed:0001_imports
CREATE TABLE imports (id bigint PRIMARY KEY, source text NOT NULL);
--rollback DROP TABLE imports;
