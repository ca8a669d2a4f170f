--liquibase formatted sql

--changeset dora:in-sql
--comment: A table in SQL
CREATE TABLE in_sql (id int);
--rollback DROP TABLE in_sql;

-- changeset "dora the second":"with spaces"
SELECT 1;
--rollback not required
