"""Photos whose file is still to be removed

Revision ID: 0051_order_photo_tombstones
Revises: 0050_data_deletion_requests
"""
from alembic import op

revision = "0051_order_photo_tombstones"
down_revision = "0050_data_deletion_requests"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE order_photo_tombstones (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            order_id uuid NOT NULL,
            photo_id uuid NOT NULL,
            storage_key varchar(512) NOT NULL,
            attempts integer NOT NULL DEFAULT 0,
            processed_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_order_photo_tombstones_open ON order_photo_tombstones (created_at) WHERE processed_at IS NULL")


def downgrade() -> None:
    op.execute("DROP TABLE order_photo_tombstones")
