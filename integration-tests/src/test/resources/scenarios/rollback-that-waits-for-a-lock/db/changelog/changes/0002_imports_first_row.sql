--liquibase formatted sql

--changeset feed:0002_imports_first_row runInTransaction:false
ALTER TABLE imports ADD COLUMN rows bigint;
BEGIN;
INSERT INTO imports VALUES (1, 'initial load');
PREPARE TRANSACTION 'initial load';
--rollback ALTER TABLE imports DROP COLUMN rows;
