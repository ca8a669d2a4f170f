"""Extras of an order

Revision ID: 0019_addons
Revises: 0018_service_types
"""
from alembic import op

revision = "0019_addons"
down_revision = "0018_service_types"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE addon_definitions (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            code varchar(64) NOT NULL,
            name varchar(120) NOT NULL,
            default_minutes integer NOT NULL DEFAULT 0,
            price_cents integer NOT NULL,
            is_active boolean NOT NULL DEFAULT TRUE,
            CONSTRAINT uq_addon_definitions_code UNIQUE (code)
        )
    """)
    op.execute("""
        CREATE TABLE order_addons (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            order_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            addon_id uuid NOT NULL REFERENCES addon_definitions (id),
            qty integer NOT NULL DEFAULT 1,
            unit_price_cents_snapshot integer NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_order_addons UNIQUE (order_id, addon_id),
            CONSTRAINT ck_order_addons_qty CHECK (qty > 0)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE order_addons")
    op.execute("DROP TABLE addon_definitions")
