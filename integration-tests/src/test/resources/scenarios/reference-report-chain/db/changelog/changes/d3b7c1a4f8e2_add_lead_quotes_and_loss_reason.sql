--liquibase formatted sql

--changeset cleaning:d3b7c1a4f8e2
--comment: Quotes, and why a lead was lost
CREATE TYPE quote_status AS ENUM ('draft', 'sent', 'accepted', 'declined', 'expired');
CREATE TABLE lead_quotes (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    lead_id uuid NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    amount_cents integer NOT NULL,
    currency char(3) NOT NULL DEFAULT 'CAD',
    status quote_status NOT NULL DEFAULT 'draft',
    expires_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE lead_quote_followups (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    quote_id uuid NOT NULL REFERENCES lead_quotes (id) ON DELETE CASCADE,
    note text NOT NULL,
    created_by varchar(255),
    created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE leads ADD COLUMN loss_reason varchar(255);
CREATE INDEX ix_lead_quotes_lead ON lead_quotes (lead_id);
--rollback ALTER TABLE leads DROP COLUMN loss_reason;
--rollback DROP TABLE lead_quote_followups;
--rollback DROP TABLE lead_quotes;
--rollback DROP TYPE quote_status;
