"""Courses and who must take them

Revision ID: 0070_training
Revises: 0069_dispatcher_communication_au
"""
from alembic import op

revision = "0070_training"
down_revision = "0069_dispatcher_communication_au"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE training_courses (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            title varchar(200) NOT NULL,
            description text,
            duration_minutes integer,
            active boolean NOT NULL DEFAULT TRUE,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE training_requirements (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            key varchar(120) NOT NULL,
            title varchar(200) NOT NULL,
            required boolean NOT NULL DEFAULT TRUE,
            renewal_months integer,
            CONSTRAINT uq_training_requirements_key UNIQUE (org_id, key),
            CONSTRAINT ck_training_requirements_renewal CHECK (renewal_months > 0)
        )
    """)
    op.execute("""
        CREATE TABLE training_assignments (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            course_id uuid NOT NULL REFERENCES training_courses (id) ON DELETE CASCADE,
            worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
            due_at timestamptz,
            completed_at timestamptz,
            CONSTRAINT uq_training_assignments UNIQUE (course_id, worker_id)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE training_assignments")
    op.execute("DROP TABLE training_requirements")
    op.execute("DROP TABLE training_courses")
