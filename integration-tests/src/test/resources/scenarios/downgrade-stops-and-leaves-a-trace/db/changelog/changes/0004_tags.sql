--liquibase formatted sql

--changeset todo:0004_tags
ALTER TABLE users ALTER COLUMN family_name SET DEFAULT '';
--rollback ALTER TABLE users ALTER COLUMN family_name SET DEFAULT 'none';
