"""Leads that were handed to other systems

Revision ID: 0017_export_events
Revises: 0016_bookings_photo_consent
"""
from alembic import op

revision = "0017_export_events"
down_revision = "0016_bookings_photo_consent"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE export_events (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            lead_id uuid REFERENCES leads (id) ON DELETE SET NULL,
            mode varchar(16) NOT NULL,
            target_url_host varchar(255),
            payload jsonb,
            attempts integer NOT NULL DEFAULT 0,
            last_error_code varchar(64),
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE export_events")
