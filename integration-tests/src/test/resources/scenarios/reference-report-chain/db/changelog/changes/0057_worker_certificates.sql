--liquibase formatted sql

--changeset cleaning:0057_worker_certificates
--comment: Certificates and when they end
CREATE TYPE certificate_status AS ENUM ('active', 'expired', 'revoked');
CREATE TABLE worker_certificates (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
    name varchar(160) NOT NULL,
    status certificate_status NOT NULL DEFAULT 'active',
    issued_at date,
    expires_at date
);
CREATE INDEX ix_worker_certificates_expiry ON worker_certificates (expires_at) WHERE status = 'active';
--rollback DROP TABLE worker_certificates;
--rollback DROP TYPE certificate_status;
