--liquibase formatted sql

--changeset cleaning:0007_leads_search_indexes
--comment: Find open leads by mail address, whatever its case
CREATE INDEX ix_leads_email_lower ON leads (lower(email));
CREATE INDEX ix_leads_new ON leads (created_at) WHERE status = 'NEW';
--rollback DROP INDEX ix_leads_new;
--rollback DROP INDEX ix_leads_email_lower;
