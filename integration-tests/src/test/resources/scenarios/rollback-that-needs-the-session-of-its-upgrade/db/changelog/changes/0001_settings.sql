--liquibase formatted sql

--changeset app:0001_settings
CREATE TABLE settings (name text PRIMARY KEY, value text NOT NULL);
--rollback DROP TABLE settings;
