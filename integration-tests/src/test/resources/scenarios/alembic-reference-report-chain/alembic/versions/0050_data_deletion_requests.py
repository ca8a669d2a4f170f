"""Clients who want to be forgotten

Revision ID: 0050_data_deletion_requests
Revises: 0049_break_glass_sessions
"""
from alembic import op

revision = "0050_data_deletion_requests"
down_revision = "0049_break_glass_sessions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE data_deletion_requests (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            lead_id uuid REFERENCES leads (id) ON DELETE SET NULL,
            email varchar(255),
            requested_at timestamptz NOT NULL DEFAULT now(),
            processed_at timestamptz
        )
    """)
    op.execute("ALTER TABLE leads ADD COLUMN deleted_at timestamptz")
    op.execute("ALTER TABLE leads ADD COLUMN pending_deletion boolean NOT NULL DEFAULT FALSE")


def downgrade() -> None:
    op.execute("ALTER TABLE leads DROP COLUMN pending_deletion")
    op.execute("ALTER TABLE leads DROP COLUMN deleted_at")
    op.execute("DROP TABLE data_deletion_requests")
