"""What a worker has learned

Revision ID: 0072_worker_training_records
Revises: 0071_training_sessions
"""
from alembic import op

revision = "0072_worker_training_records"
down_revision = "0071_training_sessions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE worker_training_records (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
            requirement_id uuid NOT NULL REFERENCES training_requirements (id) ON DELETE CASCADE,
            completed_at timestamptz,
            expires_at timestamptz,
            score numeric(5, 2)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE worker_training_records")
