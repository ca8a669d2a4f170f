"""Addresses that want no more mail

Revision ID: 0032_unsubscribe
Revises: 0031_email_failures
"""
from alembic import op

revision = "0032_unsubscribe"
down_revision = "0031_email_failures"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE unsubscribe (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            recipient varchar(255) NOT NULL,
            scope varchar(64) NOT NULL DEFAULT 'all',
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_unsubscribe UNIQUE (recipient, scope)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE unsubscribe")
