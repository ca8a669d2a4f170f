--liquibase formatted sql

--changeset feed:0004_sources_state
CREATE TYPE source_state AS ENUM ('on', 'off');
ALTER TABLE sources ADD COLUMN state source_state;
--rollback ALTER TABLE sources DROP COLUMN state;
