--liquibase formatted sql

--changeset cleaning:9f3b7a1c5d8e
--comment: Leads are worked through one organization at a time
DROP INDEX ix_leads_new;
CREATE INDEX ix_leads_org_worklist ON leads (org_id, created_at DESC) INCLUDE (name, phone) WHERE status = 'NEW' AND deleted_at IS NULL;
--rollback DROP INDEX ix_leads_org_worklist;
--rollback CREATE INDEX ix_leads_new ON leads (created_at) WHERE status = 'NEW';
