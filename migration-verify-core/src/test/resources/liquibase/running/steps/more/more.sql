--liquibase formatted sql

--changeset ben:view labels:views context:!test
CREATE VIEW items AS SELECT * FROM item;
--rollback DROP VIEW items;

--changeset ben:concurrently runInTransaction:false
CREATE INDEX CONCURRENTLY item_upper ON item (upper(name));
--rollback DROP INDEX CONCURRENTLY item_upper;
