--liquibase formatted sql

--changeset todo:0002_email_is_not_unique runInTransaction:false
DROP INDEX CONCURRENTLY ux_users_email;
INSERT INTO users VALUES (1, 'ada@example.com'), (2, 'ada@example.com');
--rollback CREATE UNIQUE INDEX CONCURRENTLY ux_users_email ON users (email);
