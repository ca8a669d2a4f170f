"""Teams, leads, chat sessions and bookings

Revision ID: 0001_initial
Revises: 
"""
from alembic import op

revision = "0001_initial"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE booking_status AS ENUM ('pending', 'confirmed', 'done', 'cancelled')")
    op.execute("""
        CREATE TABLE teams (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            name text NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_teams_name UNIQUE (name)
        )
    """)
    op.execute("""
        CREATE TABLE chat_sessions (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            brand text NOT NULL DEFAULT 'economy',
            state jsonb NOT NULL DEFAULT '{}',
            created_at timestamptz NOT NULL DEFAULT now(),
            updated_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE leads (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            name text NOT NULL,
            phone text NOT NULL,
            email text,
            postal_code varchar(10),
            structured_inputs jsonb NOT NULL DEFAULT '{}',
            status varchar(20) NOT NULL DEFAULT 'NEW',
            created_at timestamptz NOT NULL DEFAULT now(),
            updated_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE bookings (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            team_id uuid NOT NULL REFERENCES teams (id),
            lead_id uuid REFERENCES leads (id) ON DELETE SET NULL,
            starts_at timestamptz NOT NULL,
            duration_minutes integer NOT NULL,
            status booking_status NOT NULL DEFAULT 'pending',
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_bookings_duration CHECK (duration_minutes > 0)
        )
    """)
    op.execute("CREATE INDEX ix_bookings_starts_status ON bookings (starts_at, status)")


def downgrade() -> None:
    op.execute("DROP TABLE bookings")
    op.execute("DROP TABLE leads")
    op.execute("DROP TABLE chat_sessions")
    op.execute("DROP TABLE teams")
    op.execute("DROP TYPE booking_status")
