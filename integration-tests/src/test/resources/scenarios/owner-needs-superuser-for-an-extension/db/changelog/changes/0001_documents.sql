--liquibase formatted sql

--changeset archive:0001_documents
CREATE TABLE documents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL
);
--rollback DROP TABLE documents;
