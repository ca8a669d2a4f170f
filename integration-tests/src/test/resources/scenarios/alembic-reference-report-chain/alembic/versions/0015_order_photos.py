"""Photos taken before and after the work

Revision ID: 0015_order_photos
Revises: 0014_checklists
"""
from alembic import op

revision = "0015_order_photos"
down_revision = "0014_checklists"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE order_photos (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            order_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            phase varchar(16) NOT NULL,
            filename varchar(255) NOT NULL,
            content_type varchar(100) NOT NULL,
            size_bytes bigint NOT NULL,
            sha256 char(64) NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_order_photos_size CHECK (size_bytes > 0)
        )
    """)
    op.execute("CREATE INDEX ix_order_photos_order_phase ON order_photos (order_id, phase)")


def downgrade() -> None:
    op.execute("DROP TABLE order_photos")
