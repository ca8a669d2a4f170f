--liquibase formatted sql

--changeset archive:0001_extensions
CREATE EXTENSION pgcrypto;
CREATE EXTENSION citext;
--rollback DROP EXTENSION citext;
--rollback DROP EXTENSION pgcrypto;
