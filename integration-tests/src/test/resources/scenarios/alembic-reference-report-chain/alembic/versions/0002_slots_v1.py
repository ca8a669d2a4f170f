"""Working hours and blackouts of teams

Revision ID: 0002_slots_v1
Revises: 0001_initial
"""
from alembic import op

revision = "0002_slots_v1"
down_revision = "0001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE team_working_hours (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            team_id uuid NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
            day_of_week smallint NOT NULL,
            start_time time NOT NULL,
            end_time time NOT NULL,
            CONSTRAINT uq_team_working_hours_day UNIQUE (team_id, day_of_week),
            CONSTRAINT ck_team_working_hours_day CHECK (day_of_week BETWEEN 0 AND 6),
            CONSTRAINT ck_team_working_hours_order CHECK (start_time < end_time)
        )
    """)
    op.execute("""
        CREATE TABLE team_blackouts (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            team_id uuid NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
            starts_at timestamptz NOT NULL,
            ends_at timestamptz NOT NULL,
            reason varchar(255),
            CONSTRAINT ck_team_blackouts_order CHECK (starts_at < ends_at)
        )
    """)
    op.execute("CREATE INDEX ix_team_blackouts_team_starts ON team_blackouts (team_id, starts_at)")


def downgrade() -> None:
    op.execute("DROP TABLE team_blackouts")
    op.execute("DROP TABLE team_working_hours")
