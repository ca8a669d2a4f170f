--liquibase formatted sql

--changeset todo:0003_split_names
--comment: given and family name
--comment: irreversible: nobody knows which names had been empty
ALTER TABLE users DROP COLUMN name;
ALTER TABLE users ADD COLUMN family_name text;
--rollback ALTER TABLE users DROP COLUMN family_name;
--rollback ALTER TABLE users ADD COLUMN name text NOT NULL DEFAULT 'unknown';
