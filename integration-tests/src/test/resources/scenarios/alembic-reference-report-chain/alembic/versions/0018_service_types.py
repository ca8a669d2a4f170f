"""What can be booked, and its price

Revision ID: 0018_service_types
Revises: 0017_export_events
"""
from alembic import op

revision = "0018_service_types"
down_revision = "0017_export_events"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE service_types (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            code varchar(64) NOT NULL,
            name varchar(120) NOT NULL,
            base_price_cents integer NOT NULL,
            active boolean NOT NULL DEFAULT TRUE,
            CONSTRAINT uq_service_types_code UNIQUE (code)
        )
    """)
    op.execute("""
        CREATE TABLE pricing_settings (
            id smallint PRIMARY KEY DEFAULT 1,
            gst_rate numeric(5, 4) NOT NULL DEFAULT 0.05,
            config jsonb NOT NULL DEFAULT '{}',
            updated_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_pricing_settings_single CHECK (id = 1)
        )
    """)
    op.execute("INSERT INTO service_types (code, name, base_price_cents) VALUES ('standard', 'Standard cleaning', 14900), ('deep', 'Deep cleaning', 24900)")
    op.execute("INSERT INTO pricing_settings DEFAULT VALUES")


def downgrade() -> None:
    op.execute("DROP TABLE pricing_settings")
    op.execute("DROP TABLE service_types")
