"""Where a client lives

Revision ID: 0052_client_addresses
Revises: 0051_order_photo_tombstones
"""
from alembic import op

revision = "0052_client_addresses"
down_revision = "0051_order_photo_tombstones"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE client_addresses (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            client_id uuid NOT NULL REFERENCES client_users (id) ON DELETE CASCADE,
            label varchar(50) NOT NULL,
            address_text varchar(500) NOT NULL,
            notes text,
            is_active boolean NOT NULL DEFAULT TRUE,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_client_addresses_client_active ON client_addresses (client_id, is_active)")
    op.execute("ALTER TABLE bookings ADD COLUMN address_id uuid")
    op.execute("ALTER TABLE bookings ADD CONSTRAINT fk_bookings_address FOREIGN KEY (address_id) REFERENCES client_addresses (id) ON DELETE SET NULL")


def downgrade() -> None:
    op.execute("ALTER TABLE bookings DROP CONSTRAINT fk_bookings_address")
    op.execute("ALTER TABLE bookings DROP COLUMN address_id")
    op.execute("DROP TABLE client_addresses")
