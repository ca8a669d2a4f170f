--liquibase formatted sql

--changeset cleaning:0056_worker_onboarding
--comment: Steps before a worker's first day
CREATE TABLE worker_onboarding (
    worker_id uuid PRIMARY KEY REFERENCES workers (id) ON DELETE CASCADE,
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    docs_received boolean NOT NULL DEFAULT FALSE,
    background_check boolean NOT NULL DEFAULT FALSE,
    training_completed boolean NOT NULL DEFAULT FALSE,
    first_booking_done boolean NOT NULL DEFAULT FALSE,
    updated_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO worker_onboarding (worker_id, org_id, first_booking_done)
SELECT w.id, w.org_id, EXISTS (SELECT FROM booking_workers b WHERE b.worker_id = w.id) FROM workers w;
--rollback DROP TABLE worker_onboarding;
