--liquibase formatted sql

--changeset cleaning:0066_notifications_digest
--comment: A digest of notifications by mail
CREATE TABLE notifications_digest_settings (
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    digest_key varchar(64) NOT NULL,
    enabled boolean NOT NULL DEFAULT FALSE,
    schedule varchar(16) NOT NULL DEFAULT 'daily',
    recipients jsonb NOT NULL DEFAULT '[]',
    PRIMARY KEY (org_id, digest_key)
);
CREATE TABLE notifications_digest_state (
    org_id uuid NOT NULL,
    digest_key varchar(64) NOT NULL,
    last_sent_at timestamptz,
    last_sent_period date,
    PRIMARY KEY (org_id, digest_key),
    FOREIGN KEY (org_id, digest_key) REFERENCES notifications_digest_settings (org_id, digest_key) ON DELETE CASCADE
);
--rollback DROP TABLE notifications_digest_state;
--rollback DROP TABLE notifications_digest_settings;
