"""A booking knows its price

Revision ID: 5c9e3d7f1a4b
Revises: 4b8d2c6e0f3a
"""
from alembic import op

revision = "5c9e3d7f1a4b"
down_revision = "4b8d2c6e0f3a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE bookings ADD COLUMN base_charge_cents integer NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE bookings ADD COLUMN refund_total_cents integer NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE bookings ADD COLUMN credit_note_total_cents integer NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE bookings ADD CONSTRAINT ck_bookings_money CHECK (refund_total_cents + credit_note_total_cents <= base_charge_cents)")


def downgrade() -> None:
    op.execute("ALTER TABLE bookings DROP CONSTRAINT ck_bookings_money")
    op.execute("ALTER TABLE bookings DROP COLUMN credit_note_total_cents")
    op.execute("ALTER TABLE bookings DROP COLUMN refund_total_cents")
    op.execute("ALTER TABLE bookings DROP COLUMN base_charge_cents")
