"""A mail address has an at sign

Revision ID: 7c1e5d9f3a6b
Revises: 0079_booking_status_no_show
"""
from alembic import op

revision = "7c1e5d9f3a6b"
down_revision = "0079_booking_status_no_show"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE DOMAIN email_address AS varchar(255) CONSTRAINT ck_email_address CHECK (VALUE LIKE '%_@_%')")
    op.execute("ALTER TABLE users ALTER COLUMN email TYPE email_address")
    op.execute("ALTER TABLE unsubscribe ALTER COLUMN recipient TYPE email_address")


def downgrade() -> None:
    op.execute("ALTER TABLE unsubscribe ALTER COLUMN recipient TYPE varchar(255)")
    op.execute("ALTER TABLE users ALTER COLUMN email TYPE varchar(255)")
    op.execute("DROP DOMAIN email_address")
