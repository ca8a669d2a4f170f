"""A booking with a dispute is not deleted

Revision ID: b15d9c3e7f0a
Revises: 8d2f6e0a4b7c
"""
from alembic import op

revision = "b15d9c3e7f0a"
down_revision = "8d2f6e0a4b7c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE disputes DROP CONSTRAINT disputes_booking_id_fkey")
    op.execute("ALTER TABLE disputes ADD CONSTRAINT disputes_booking_id_fkey FOREIGN KEY (booking_id) REFERENCES bookings (id) ON DELETE RESTRICT")


def downgrade() -> None:
    op.execute("ALTER TABLE disputes DROP CONSTRAINT disputes_booking_id_fkey")
    op.execute("ALTER TABLE disputes ADD CONSTRAINT disputes_booking_id_fkey FOREIGN KEY (booking_id) REFERENCES bookings (id) ON DELETE CASCADE")
