"""How likely clients are to recommend us

Revision ID: 0022_nps_responses
Revises: 0021_subscription_addons
"""
from alembic import op

revision = "0022_nps_responses"
down_revision = "0021_subscription_addons"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE nps_responses (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            order_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            score smallint NOT NULL,
            comment text,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_nps_responses_order UNIQUE (order_id),
            CONSTRAINT ck_nps_responses_score CHECK (score BETWEEN 0 AND 10)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE nps_responses")
