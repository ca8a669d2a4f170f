"""Steps before a worker's first day

Revision ID: 0056_worker_onboarding
Revises: 0055_worker_notes_reviews
"""
from alembic import op

revision = "0056_worker_onboarding"
down_revision = "0055_worker_notes_reviews"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE worker_onboarding (
            worker_id uuid PRIMARY KEY REFERENCES workers (id) ON DELETE CASCADE,
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            docs_received boolean NOT NULL DEFAULT FALSE,
            background_check boolean NOT NULL DEFAULT FALSE,
            training_completed boolean NOT NULL DEFAULT FALSE,
            first_booking_done boolean NOT NULL DEFAULT FALSE,
            updated_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        INSERT INTO worker_onboarding (worker_id, org_id, first_booking_done)
        SELECT w.id, w.org_id, EXISTS (SELECT FROM booking_workers b WHERE b.worker_id = w.id) FROM workers w
    """)


def downgrade() -> None:
    op.execute("DROP TABLE worker_onboarding")
