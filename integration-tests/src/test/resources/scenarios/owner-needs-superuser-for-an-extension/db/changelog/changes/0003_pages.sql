--liquibase formatted sql

--changeset archive:0003_pages
CREATE TABLE pages (
    document_id bigint NOT NULL REFERENCES documents (id),
    number integer NOT NULL,
    PRIMARY KEY (document_id, number)
);
--rollback DROP TABLE pages;
