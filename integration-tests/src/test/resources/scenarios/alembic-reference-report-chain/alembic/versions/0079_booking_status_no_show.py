"""Clients who are not there

Revision ID: 0079_booking_status_no_show
Revises: 6b0d4c8e2f5a
"""
from alembic import op

revision = "0079_booking_status_no_show"
down_revision = "6b0d4c8e2f5a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TYPE booking_status RENAME TO booking_status_old")
    op.execute("CREATE TYPE booking_status AS ENUM ('pending', 'confirmed', 'done', 'cancelled', 'no_show')")
    op.execute("ALTER TABLE bookings ALTER COLUMN status DROP DEFAULT")
    op.execute("ALTER TABLE bookings ALTER COLUMN status TYPE booking_status USING status::text::booking_status")
    op.execute("ALTER TABLE bookings ALTER COLUMN status SET DEFAULT 'pending'")
    op.execute("DROP TYPE booking_status_old")


def downgrade() -> None:
    op.execute("ALTER TYPE booking_status RENAME TO booking_status_new")
    op.execute("CREATE TYPE booking_status AS ENUM ('pending', 'confirmed', 'done', 'cancelled')")
    op.execute("ALTER TABLE bookings ALTER COLUMN status DROP DEFAULT")
    op.execute("ALTER TABLE bookings ALTER COLUMN status TYPE booking_status USING replace(status::text, 'no_show', 'cancelled')::booking_status")
    op.execute("ALTER TABLE bookings ALTER COLUMN status SET DEFAULT 'pending'")
    op.execute("DROP TYPE booking_status_new")
