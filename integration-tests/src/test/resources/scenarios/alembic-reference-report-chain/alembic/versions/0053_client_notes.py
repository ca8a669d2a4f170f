"""Notes on a client

Revision ID: 0053_client_notes
Revises: 0052_client_addresses
"""
from alembic import op

revision = "0053_client_notes"
down_revision = "0052_client_addresses"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE client_notes (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            client_id uuid NOT NULL REFERENCES client_users (id) ON DELETE CASCADE,
            note_text text NOT NULL,
            created_by varchar(255),
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE client_notes")
