"""Mail that could not be sent

Revision ID: 0031_email_failures
Revises: 0030_referral_credits
"""
from alembic import op

revision = "0031_email_failures"
down_revision = "0030_referral_credits"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE email_failures (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            booking_id uuid REFERENCES bookings (id) ON DELETE SET NULL,
            email_type varchar(64) NOT NULL,
            recipient varchar(255) NOT NULL,
            attempt_count integer NOT NULL DEFAULT 0,
            next_retry_at timestamptz,
            last_error text,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_email_failures_retry ON email_failures (next_retry_at) WHERE next_retry_at IS NOT NULL")


def downgrade() -> None:
    op.execute("DROP TABLE email_failures")
