--liquibase formatted sql

--changeset cleaning:0072_worker_training_records
--comment: What a worker has learned
CREATE TABLE worker_training_records (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
    requirement_id uuid NOT NULL REFERENCES training_requirements (id) ON DELETE CASCADE,
    completed_at timestamptz,
    expires_at timestamptz,
    score numeric(5, 2)
);
--rollback DROP TABLE worker_training_records;
