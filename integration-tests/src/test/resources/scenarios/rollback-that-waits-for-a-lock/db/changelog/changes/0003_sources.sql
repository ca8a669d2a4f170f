--liquibase formatted sql

--changeset feed:0003_sources
CREATE TABLE sources (name text PRIMARY KEY, address text NOT NULL);
--rollback DROP TABLE sources;
