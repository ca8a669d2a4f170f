--liquibase formatted sql

--changeset librarian:demo-data contextFilter:demo
INSERT INTO no_such_table VALUES (1);
--rollback empty
