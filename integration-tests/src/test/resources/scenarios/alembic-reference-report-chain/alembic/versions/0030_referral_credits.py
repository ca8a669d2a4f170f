"""Credit for bringing a friend

Revision ID: 0030_referral_credits
Revises: 0029_client_feedback
"""
from alembic import op

revision = "0030_referral_credits"
down_revision = "0029_client_feedback"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE leads ADD COLUMN referral_code varchar(16)")
    op.execute("ALTER TABLE leads ADD COLUMN referred_by_code varchar(16)")
    op.execute("UPDATE leads SET referral_code = upper(substr(md5(id::text), 1, 8)) WHERE referral_code IS NULL")
    op.execute("ALTER TABLE leads ALTER COLUMN referral_code SET NOT NULL")
    op.execute("ALTER TABLE leads ADD CONSTRAINT uq_leads_referral_code UNIQUE (referral_code)")
    op.execute("""
        CREATE TABLE referral_credits (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            referrer_lead_id uuid NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
            referred_lead_id uuid NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
            credit_cents integer NOT NULL DEFAULT 2500,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_referral_credits UNIQUE (referrer_lead_id, referred_lead_id),
            CONSTRAINT ck_referral_credits_self CHECK (referrer_lead_id <> referred_lead_id)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE referral_credits")
    op.execute("ALTER TABLE leads DROP CONSTRAINT uq_leads_referral_code")
    op.execute("ALTER TABLE leads DROP COLUMN referred_by_code")
    op.execute("ALTER TABLE leads DROP COLUMN referral_code")
