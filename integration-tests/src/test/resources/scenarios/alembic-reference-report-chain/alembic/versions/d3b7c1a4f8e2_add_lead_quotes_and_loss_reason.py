"""Quotes, and why a lead was lost

Revision ID: d3b7c1a4f8e2
Revises: 0074_finance
"""
from alembic import op

revision = "d3b7c1a4f8e2"
down_revision = "0074_finance"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE quote_status AS ENUM ('draft', 'sent', 'accepted', 'declined', 'expired')")
    op.execute("""
        CREATE TABLE lead_quotes (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            lead_id uuid NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
            amount_cents integer NOT NULL,
            currency char(3) NOT NULL DEFAULT 'CAD',
            status quote_status NOT NULL DEFAULT 'draft',
            expires_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE lead_quote_followups (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            quote_id uuid NOT NULL REFERENCES lead_quotes (id) ON DELETE CASCADE,
            note text NOT NULL,
            created_by varchar(255),
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("ALTER TABLE leads ADD COLUMN loss_reason varchar(255)")
    op.execute("CREATE INDEX ix_lead_quotes_lead ON lead_quotes (lead_id)")


def downgrade() -> None:
    op.execute("ALTER TABLE leads DROP COLUMN loss_reason")
    op.execute("DROP TABLE lead_quote_followups")
    op.execute("DROP TABLE lead_quotes")
    op.execute("DROP TYPE quote_status")
