--liquibase formatted sql

--changeset archive:0001_readers
CREATE ROLE archive_readers NOLOGIN;
CREATE TABLE documents (
    id bigint PRIMARY KEY
);
GRANT SELECT ON documents TO archive_readers;
--rollback DROP TABLE documents;
