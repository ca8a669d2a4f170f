--liquibase formatted sql

--changeset cleaning:0067_notifications_rules_presets
--comment: Ready-made notification rules
CREATE TABLE notifications_rules_presets (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    preset_key varchar(64) NOT NULL,
    enabled boolean NOT NULL DEFAULT FALSE,
    notify_roles text[] NOT NULL DEFAULT '{owner,admin}',
    escalation_delay_min integer,
    CONSTRAINT uq_notifications_rules_presets UNIQUE (org_id, preset_key)
);
--rollback DROP TABLE notifications_rules_presets;
