"""Who set a policy aside, and why

Revision ID: 0060_policy_override_audits
Revises: 0059_chat_threads
"""
from alembic import op

revision = "0060_policy_override_audits"
down_revision = "0059_chat_threads"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE policy_override_audits (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            override_type varchar(64) NOT NULL,
            actor varchar(255) NOT NULL,
            reason text NOT NULL,
            old_value jsonb,
            new_value jsonb,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE policy_override_audits")
