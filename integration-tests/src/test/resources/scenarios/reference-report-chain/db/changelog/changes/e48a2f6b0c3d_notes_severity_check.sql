--liquibase formatted sql

--changeset cleaning:e48a2f6b0c3d
--comment: Notes are information or a warning
UPDATE worker_notes SET severity = 'info' WHERE severity NOT IN ('info', 'warning', 'incident');
ALTER TABLE worker_notes ADD CONSTRAINT ck_worker_notes_severity CHECK (severity IN ('info', 'warning', 'incident'));
--rollback ALTER TABLE worker_notes DROP CONSTRAINT ck_worker_notes_severity;
