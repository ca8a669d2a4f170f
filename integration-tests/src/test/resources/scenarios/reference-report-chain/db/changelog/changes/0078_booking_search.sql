--liquibase formatted sql

--changeset cleaning:0078_booking_search
--comment: Find a lead by any word
ALTER TABLE leads ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple', name || ' ' || coalesce(email, '') || ' ' || phone)) STORED;
CREATE INDEX ix_leads_search ON leads USING gin (search);
--rollback DROP INDEX ix_leads_search;
--rollback ALTER TABLE leads DROP COLUMN search;
