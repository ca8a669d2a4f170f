"""Courses have dates

Revision ID: 0071_training_sessions
Revises: 0070_training
"""
from alembic import op

revision = "0071_training_sessions"
down_revision = "0070_training"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE training_sessions (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            course_id uuid NOT NULL REFERENCES training_courses (id) ON DELETE CASCADE,
            starts_at timestamptz NOT NULL,
            ends_at timestamptz NOT NULL,
            location varchar(255),
            CONSTRAINT ck_training_sessions_order CHECK (starts_at < ends_at)
        )
    """)
    op.execute("""
        CREATE TABLE training_session_attendees (
            session_id uuid NOT NULL REFERENCES training_sessions (id) ON DELETE CASCADE,
            worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
            status varchar(16) NOT NULL DEFAULT 'invited',
            PRIMARY KEY (session_id, worker_id)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE training_session_attendees")
    op.execute("DROP TABLE training_sessions")
