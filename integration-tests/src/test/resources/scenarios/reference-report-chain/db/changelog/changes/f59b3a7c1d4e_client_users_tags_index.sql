--liquibase formatted sql

--changeset cleaning:f59b3a7c1d4e
--comment: Find clients by tag
CREATE INDEX ix_client_users_tags ON client_users USING gin (tags) WHERE cardinality(tags) > 0;
--rollback DROP INDEX ix_client_users_tags;
