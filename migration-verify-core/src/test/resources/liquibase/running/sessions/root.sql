--liquibase formatted sql

--changeset anna:temporary
CREATE TEMPORARY TABLE kept (id int);
--rollback DROP TABLE kept;

--changeset anna:sleeping
SELECT pg_sleep(600);
--rollback empty
