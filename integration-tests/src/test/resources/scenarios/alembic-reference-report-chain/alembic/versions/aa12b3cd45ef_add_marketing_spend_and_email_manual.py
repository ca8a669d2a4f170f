"""What marketing costs, and mail to many

Revision ID: aa12b3cd45ef
Revises: 6a2b1c6f3c2b
"""
from alembic import op

revision = "aa12b3cd45ef"
down_revision = "6a2b1c6f3c2b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE campaign_status AS ENUM ('draft', 'scheduled', 'sent', 'failed')")
    op.execute("""
        CREATE TABLE marketing_spend (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            source varchar(64) NOT NULL,
            period varchar(7) NOT NULL,
            amount_cents integer NOT NULL DEFAULT 0,
            CONSTRAINT uq_marketing_spend UNIQUE (org_id, source, period),
            CONSTRAINT ck_marketing_spend_period CHECK (period ~ '^\d{4}-\d{2}$')
        )
    """)
    op.execute("""
        CREATE TABLE email_segments (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            name varchar(255) NOT NULL,
            definition jsonb NOT NULL DEFAULT '{}',
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE email_campaigns (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            segment_id uuid REFERENCES email_segments (id) ON DELETE SET NULL,
            name varchar(255) NOT NULL,
            subject varchar(255) NOT NULL,
            content text NOT NULL,
            status campaign_status NOT NULL DEFAULT 'draft',
            scheduled_for timestamptz,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_email_campaigns_scheduled CHECK (status <> 'scheduled' OR scheduled_for IS NOT NULL)
        )
    """)
    op.execute("ALTER TABLE marketing_spend ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY marketing_spend_org_isolation ON marketing_spend USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE email_campaigns ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY email_campaigns_org_isolation ON email_campaigns USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP TABLE email_campaigns")
    op.execute("DROP TABLE email_segments")
    op.execute("DROP TABLE marketing_spend")
    op.execute("DROP TYPE campaign_status")
