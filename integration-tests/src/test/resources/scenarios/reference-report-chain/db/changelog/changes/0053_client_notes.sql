--liquibase formatted sql

--changeset cleaning:0053_client_notes
--comment: Notes on a client
CREATE TABLE client_notes (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    client_id uuid NOT NULL REFERENCES client_users (id) ON DELETE CASCADE,
    note_text text NOT NULL,
    created_by varchar(255),
    created_at timestamptz NOT NULL DEFAULT now()
);
--rollback DROP TABLE client_notes;
