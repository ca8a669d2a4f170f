"""Photos that a client adds to a booking

Revision ID: 0054_booking_photos
Revises: 0053_client_notes
"""
from alembic import op

revision = "0054_booking_photos"
down_revision = "0053_client_notes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE booking_photos (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            url text NOT NULL,
            caption varchar(255),
            uploaded_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_booking_photos_booking ON booking_photos (booking_id)")


def downgrade() -> None:
    op.execute("DROP TABLE booking_photos")
