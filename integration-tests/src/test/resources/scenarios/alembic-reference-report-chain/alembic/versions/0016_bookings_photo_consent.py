"""Whether the client agrees to photos

Revision ID: 0016_bookings_photo_consent
Revises: 0015_order_photos
"""
from alembic import op

revision = "0016_bookings_photo_consent"
down_revision = "0015_order_photos"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE bookings ADD COLUMN consent_photos boolean NOT NULL DEFAULT FALSE")
    op.execute("ALTER TABLE bookings ADD COLUMN consent_photos_at timestamptz")
    op.execute("ALTER TABLE bookings ADD CONSTRAINT ck_bookings_consent CHECK (NOT consent_photos OR consent_photos_at IS NOT NULL)")


def downgrade() -> None:
    op.execute("ALTER TABLE bookings DROP CONSTRAINT ck_bookings_consent")
    op.execute("ALTER TABLE bookings DROP COLUMN consent_photos_at")
    op.execute("ALTER TABLE bookings DROP COLUMN consent_photos")
