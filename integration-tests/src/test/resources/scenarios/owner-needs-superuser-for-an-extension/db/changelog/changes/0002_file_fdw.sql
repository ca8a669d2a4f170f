--liquibase formatted sql

--changeset archive:0002_file_fdw
CREATE EXTENSION file_fdw;
--rollback DROP EXTENSION file_fdw;
