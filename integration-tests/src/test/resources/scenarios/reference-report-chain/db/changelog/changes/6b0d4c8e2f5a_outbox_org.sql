--liquibase formatted sql

--changeset cleaning:6b0d4c8e2f5a
--comment: Outbox messages have an organization
ALTER TABLE outbox_events ADD COLUMN org_id uuid REFERENCES organizations (id) ON DELETE CASCADE;
UPDATE outbox_events SET org_id = '00000000-0000-0000-0000-000000000001' WHERE org_id IS NULL;
ALTER TABLE outbox_events ALTER COLUMN org_id SET NOT NULL;
ALTER TABLE outbox_events DROP CONSTRAINT uq_outbox_events_dedupe;
ALTER TABLE outbox_events ADD CONSTRAINT uq_outbox_events_org_dedupe UNIQUE (org_id, dedupe_key);
--rollback ALTER TABLE outbox_events DROP CONSTRAINT uq_outbox_events_org_dedupe;
--rollback ALTER TABLE outbox_events ADD CONSTRAINT uq_outbox_events_dedupe UNIQUE (dedupe_key);
--rollback ALTER TABLE outbox_events DROP COLUMN org_id;
