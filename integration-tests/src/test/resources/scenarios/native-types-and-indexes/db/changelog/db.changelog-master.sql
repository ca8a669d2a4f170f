--liquibase formatted sql

--changeset ap:ca4653c80b38
CREATE TABLE documents (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  body jsonb NOT NULL DEFAULT '{}',
  archived boolean NOT NULL DEFAULT FALSE,
  created_at timestamptz NOT NULL DEFAULT now()
);
--rollback DROP TABLE documents;

--changeset ap:e9428b9dd556
CREATE INDEX ix_documents_body ON documents USING gin (body);
CREATE INDEX ix_documents_open ON documents (created_at) WHERE NOT archived;
ALTER TABLE documents ADD CONSTRAINT ck_documents_body CHECK (jsonb_typeof(body) = 'object');
--rollback ALTER TABLE documents DROP CONSTRAINT ck_documents_body;
--rollback DROP INDEX ix_documents_open;
--rollback DROP INDEX ix_documents_body;
