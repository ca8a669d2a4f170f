--liquibase formatted sql

--changeset todo:0002_email_is_unique runInTransaction:false
CREATE UNIQUE INDEX CONCURRENTLY ux_users_email ON users (email);
--rollback DROP INDEX CONCURRENTLY ux_users_email;
