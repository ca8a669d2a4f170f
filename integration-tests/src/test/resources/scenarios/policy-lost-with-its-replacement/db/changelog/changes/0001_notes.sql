--liquibase formatted sql

--changeset notes:0001_notes
CREATE TABLE notes (
    id bigint PRIMARY KEY,
    tenant text NOT NULL,
    shared boolean NOT NULL DEFAULT FALSE
);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON notes USING (tenant = current_setting('app.tenant'));
--rollback DROP TABLE notes;
