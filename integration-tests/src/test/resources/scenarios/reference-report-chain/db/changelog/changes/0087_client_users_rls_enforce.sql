--liquibase formatted sql

--changeset cleaning:0087_client_users_rls_enforce
--comment: Even from the owner of the table
ALTER TABLE client_users FORCE ROW LEVEL SECURITY;
--rollback ALTER TABLE client_users NO FORCE ROW LEVEL SECURITY;
