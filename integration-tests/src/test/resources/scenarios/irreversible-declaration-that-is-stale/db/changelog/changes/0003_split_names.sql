--liquibase formatted sql

--changeset todo:0003_split_names
--comment: given and family name
--comment: irreversible: the names cannot be put together again
ALTER TABLE users ADD COLUMN family_name text;
UPDATE users SET family_name = split_part(name, ' ', 2), name = split_part(name, ' ', 1);
--rollback UPDATE users SET name = name || ' ' || family_name;
--rollback ALTER TABLE users DROP COLUMN family_name;
