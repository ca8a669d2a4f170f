"""Bookings that come back

Revision ID: 0020_subscriptions
Revises: 0019_addons
"""
from alembic import op

revision = "0020_subscriptions"
down_revision = "0019_addons"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE subscription_frequency AS ENUM ('weekly', 'biweekly', 'monthly')")
    op.execute("""
        CREATE TABLE subscriptions (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            team_id uuid REFERENCES teams (id),
            frequency subscription_frequency NOT NULL,
            start_date date NOT NULL,
            next_run_at timestamptz NOT NULL,
            preferred_weekday smallint,
            price_cents integer NOT NULL,
            status varchar(16) NOT NULL DEFAULT 'ACTIVE',
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_subscriptions_weekday CHECK (preferred_weekday BETWEEN 0 AND 6)
        )
    """)
    op.execute("ALTER TABLE bookings ADD COLUMN subscription_id uuid REFERENCES subscriptions (id) ON DELETE SET NULL")
    op.execute("CREATE INDEX ix_subscriptions_due ON subscriptions (next_run_at) WHERE status = 'ACTIVE'")
    op.execute("CREATE INDEX ix_bookings_subscription ON bookings (subscription_id) WHERE subscription_id IS NOT NULL")


def downgrade() -> None:
    op.execute("DROP INDEX ix_bookings_subscription")
    op.execute("ALTER TABLE bookings DROP COLUMN subscription_id")
    op.execute("DROP TABLE subscriptions")
    op.execute("DROP TYPE subscription_frequency")
