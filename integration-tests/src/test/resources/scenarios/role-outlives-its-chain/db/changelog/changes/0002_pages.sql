--liquibase formatted sql

--changeset archive:0002_pages
CREATE TABLE pages (
    document_id bigint NOT NULL REFERENCES documents (id),
    number integer NOT NULL
);
GRANT SELECT ON pages TO archive_readers;
--rollback DROP TABLE pages;
