--liquibase formatted sql

--changeset cleaning:0050_data_deletion_requests
--comment: Clients who want to be forgotten
CREATE TABLE data_deletion_requests (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    lead_id uuid REFERENCES leads (id) ON DELETE SET NULL,
    email varchar(255),
    requested_at timestamptz NOT NULL DEFAULT now(),
    processed_at timestamptz
);
ALTER TABLE leads ADD COLUMN deleted_at timestamptz;
ALTER TABLE leads ADD COLUMN pending_deletion boolean NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE leads DROP COLUMN pending_deletion;
--rollback ALTER TABLE leads DROP COLUMN deleted_at;
--rollback DROP TABLE data_deletion_requests;
