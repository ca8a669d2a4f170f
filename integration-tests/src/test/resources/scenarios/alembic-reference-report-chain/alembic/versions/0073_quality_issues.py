"""Things that went wrong on a booking

Revision ID: 0073_quality_issues
Revises: 0072_worker_training_records
"""
from alembic import op

revision = "0073_quality_issues"
down_revision = "0072_worker_training_records"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE quality_severity AS ENUM ('low', 'medium', 'high', 'critical')")
    op.execute("""
        CREATE TABLE quality_issues (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            booking_id uuid REFERENCES bookings (id) ON DELETE SET NULL,
            worker_id uuid REFERENCES workers (id) ON DELETE SET NULL,
            summary varchar(255),
            severity quality_severity NOT NULL DEFAULT 'medium',
            status varchar(16) NOT NULL DEFAULT 'open',
            first_response_at timestamptz,
            resolved_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_quality_issues_open ON quality_issues (org_id, severity) WHERE resolved_at IS NULL")


def downgrade() -> None:
    op.execute("DROP TABLE quality_issues")
    op.execute("DROP TYPE quality_severity")
