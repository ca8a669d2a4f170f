--liquibase formatted sql

--changeset cleaning:0030_referral_credits
--comment: Credit for bringing a friend
ALTER TABLE leads ADD COLUMN referral_code varchar(16);
ALTER TABLE leads ADD COLUMN referred_by_code varchar(16);
UPDATE leads SET referral_code = upper(substr(md5(id::text), 1, 8)) WHERE referral_code IS NULL;
ALTER TABLE leads ALTER COLUMN referral_code SET NOT NULL;
ALTER TABLE leads ADD CONSTRAINT uq_leads_referral_code UNIQUE (referral_code);
CREATE TABLE referral_credits (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    referrer_lead_id uuid NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    referred_lead_id uuid NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    credit_cents integer NOT NULL DEFAULT 2500,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_referral_credits UNIQUE (referrer_lead_id, referred_lead_id),
    CONSTRAINT ck_referral_credits_self CHECK (referrer_lead_id <> referred_lead_id)
);
--rollback DROP TABLE referral_credits;
--rollback ALTER TABLE leads DROP CONSTRAINT uq_leads_referral_code;
--rollback ALTER TABLE leads DROP COLUMN referred_by_code;
--rollback ALTER TABLE leads DROP COLUMN referral_code;
