"""Which extras go with which service

Revision ID: 0064_service_addons
Revises: 0063_rules
"""
from alembic import op

revision = "0064_service_addons"
down_revision = "0063_rules"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE service_addons (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            service_type_id uuid NOT NULL REFERENCES service_types (id) ON DELETE CASCADE,
            name varchar(150) NOT NULL,
            price_cents integer NOT NULL DEFAULT 0,
            active boolean NOT NULL DEFAULT TRUE,
            CONSTRAINT uq_service_addons_name UNIQUE (service_type_id, name)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE service_addons")
