--liquibase formatted sql

--changeset archive:0001_settings
CREATE TABLE settings (
    org_id integer PRIMARY KEY,
    language text
);
INSERT INTO settings (org_id) VALUES (1), (2);
--rollback DROP TABLE settings;
