--liquibase formatted sql

--changeset cleaning:1d5f9e3a7b0c
--comment: The hash is of the whole body
ALTER TABLE stripe_events RENAME COLUMN payload_hash TO body_sha256;
--rollback ALTER TABLE stripe_events RENAME COLUMN body_sha256 TO payload_hash;
