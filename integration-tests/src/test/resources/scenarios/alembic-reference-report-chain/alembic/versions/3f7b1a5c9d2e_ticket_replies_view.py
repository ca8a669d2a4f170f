"""Tickets and disputes in one list

Revision ID: 3f7b1a5c9d2e
Revises: d37f1e5a9b2c
"""
from alembic import op

revision = "3f7b1a5c9d2e"
down_revision = "d37f1e5a9b2c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE VIEW client_concerns AS
        SELECT 'ticket' AS kind, id, created_at AS opened_at, status AS state FROM support_tickets
        UNION ALL
        SELECT 'dispute', id, opened_at, state FROM disputes
    """)


def downgrade() -> None:
    op.execute("DROP VIEW client_concerns")
