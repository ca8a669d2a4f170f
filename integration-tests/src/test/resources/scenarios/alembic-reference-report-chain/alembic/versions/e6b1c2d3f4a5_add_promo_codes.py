"""Codes that make a booking cheaper

Revision ID: e6b1c2d3f4a5
Revises: aa12b3cd45ef
"""
from alembic import op

revision = "e6b1c2d3f4a5"
down_revision = "aa12b3cd45ef"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE discount_type AS ENUM ('percent', 'amount', 'free_addon')")
    op.execute("""
        CREATE TABLE promo_codes (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            code varchar(64) NOT NULL,
            discount_type discount_type NOT NULL,
            percent_off smallint,
            amount_cents integer,
            usage_limit integer,
            valid_from timestamptz,
            valid_until timestamptz,
            active boolean NOT NULL DEFAULT TRUE,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_promo_codes_percent CHECK (percent_off BETWEEN 1 AND 100)
        )
    """)
    op.execute("""
        CREATE TABLE promo_code_redemptions (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            promo_code_id uuid NOT NULL REFERENCES promo_codes (id) ON DELETE CASCADE,
            client_id uuid REFERENCES client_users (id) ON DELETE SET NULL,
            booking_id uuid REFERENCES bookings (id) ON DELETE CASCADE,
            redeemed_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_promo_code_redemptions UNIQUE (promo_code_id, booking_id)
        )
    """)
    op.execute("CREATE UNIQUE INDEX uq_promo_codes_code ON promo_codes (org_id, upper(code))")
    op.execute("ALTER TABLE promo_codes ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY promo_codes_org_isolation ON promo_codes USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE promo_code_redemptions ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY promo_code_redemptions_org_isolation ON promo_code_redemptions USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP TABLE promo_code_redemptions")
    op.execute("DROP TABLE promo_codes")
    op.execute("DROP TYPE discount_type")
