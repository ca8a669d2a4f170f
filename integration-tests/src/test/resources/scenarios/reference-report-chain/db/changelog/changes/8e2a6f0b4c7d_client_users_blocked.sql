--liquibase formatted sql

--changeset cleaning:8e2a6f0b4c7d
--comment: Some clients may not book
ALTER TABLE client_users ADD COLUMN is_blocked boolean NOT NULL DEFAULT FALSE;
ALTER TABLE client_users ADD COLUMN blocked_reason text;
ALTER TABLE client_users ADD CONSTRAINT ck_client_users_blocked CHECK (NOT is_blocked OR blocked_reason IS NOT NULL);
--rollback ALTER TABLE client_users DROP CONSTRAINT ck_client_users_blocked;
--rollback ALTER TABLE client_users DROP COLUMN blocked_reason;
--rollback ALTER TABLE client_users DROP COLUMN is_blocked;
