--liquibase formatted sql

--changeset cleaning:7c1e5d9f3a6b
--comment: A mail address has an at sign
CREATE DOMAIN email_address AS varchar(255) CONSTRAINT ck_email_address CHECK (VALUE LIKE '%_@_%');
ALTER TABLE users ALTER COLUMN email TYPE email_address;
ALTER TABLE unsubscribe ALTER COLUMN recipient TYPE email_address;
--rollback ALTER TABLE unsubscribe ALTER COLUMN recipient TYPE varchar(255);
--rollback ALTER TABLE users ALTER COLUMN email TYPE varchar(255);
--rollback DROP DOMAIN email_address;
