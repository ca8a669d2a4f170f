--liquibase formatted sql

--changeset cleaning:0008_documents
--comment: Templates and the documents made from them
CREATE TYPE document_kind AS ENUM ('invoice', 'receipt', 'service_agreement');
CREATE TABLE document_templates (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind document_kind NOT NULL,
    name varchar(120) NOT NULL,
    version integer NOT NULL,
    content jsonb NOT NULL,
    is_active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_document_templates_version UNIQUE (kind, name, version)
);
CREATE TABLE documents (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    template_id uuid REFERENCES document_templates (id),
    kind document_kind NOT NULL,
    reference varchar(64) NOT NULL,
    snapshot jsonb NOT NULL,
    pdf_bytes bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX uq_document_templates_active ON document_templates (kind, name) WHERE is_active;
CREATE INDEX ix_documents_kind_reference ON documents (kind, reference);
--rollback DROP TABLE documents;
--rollback DROP TABLE document_templates;
--rollback DROP TYPE document_kind;
