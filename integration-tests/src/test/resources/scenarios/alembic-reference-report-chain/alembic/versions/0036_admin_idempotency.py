"""A request that is sent twice acts once

Revision ID: 0036_admin_idempotency
Revises: 0035_admin_audit_logs
"""
from alembic import op

revision = "0036_admin_idempotency"
down_revision = "0035_admin_audit_logs"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE admin_idempotency (
            key varchar(128) NOT NULL,
            action varchar(64) NOT NULL,
            request_hash char(64) NOT NULL,
            response_status integer NOT NULL,
            response_body jsonb,
            created_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (key, action)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE admin_idempotency")
