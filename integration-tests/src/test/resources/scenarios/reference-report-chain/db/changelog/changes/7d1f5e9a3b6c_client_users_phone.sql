--liquibase formatted sql

--changeset cleaning:7d1f5e9a3b6c
--comment: Clients can be called
ALTER TABLE client_users ADD COLUMN phone varchar(64);
CREATE INDEX ix_client_users_phone ON client_users (phone) WHERE phone IS NOT NULL;
--rollback DROP INDEX ix_client_users_phone;
--rollback ALTER TABLE client_users DROP COLUMN phone;
