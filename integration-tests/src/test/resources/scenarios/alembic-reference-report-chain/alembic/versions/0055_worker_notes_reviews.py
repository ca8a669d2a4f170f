"""What we and clients say of a worker

Revision ID: 0055_worker_notes_reviews
Revises: 0054_booking_photos
"""
from alembic import op

revision = "0055_worker_notes_reviews"
down_revision = "0054_booking_photos"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE worker_notes (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
            text text NOT NULL,
            severity varchar(16) NOT NULL DEFAULT 'info',
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE worker_reviews (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            rating smallint NOT NULL,
            comment text,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_worker_reviews UNIQUE (worker_id, booking_id),
            CONSTRAINT ck_worker_reviews_rating CHECK (rating BETWEEN 1 AND 5)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE worker_reviews")
    op.execute("DROP TABLE worker_notes")
