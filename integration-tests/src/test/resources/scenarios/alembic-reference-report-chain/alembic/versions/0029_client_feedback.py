"""What clients say

Revision ID: 0029_client_feedback
Revises: 0028_bookings_client
"""
from alembic import op

revision = "0029_client_feedback"
down_revision = "0028_bookings_client"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE client_feedback (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            client_id uuid NOT NULL REFERENCES client_users (id) ON DELETE CASCADE,
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            rating smallint NOT NULL,
            comment text,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_client_feedback UNIQUE (client_id, booking_id),
            CONSTRAINT ck_client_feedback_rating CHECK (rating BETWEEN 1 AND 5)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE client_feedback")
