--liquibase formatted sql

--changeset cinema:0002_newer_classics
CREATE OR REPLACE VIEW classics AS SELECT id, title FROM films WHERE year < 1980;
--rollback CREATE OR REPLACE VIEW classics AS SELECT id, title FROM films WHERE year < 1970;
