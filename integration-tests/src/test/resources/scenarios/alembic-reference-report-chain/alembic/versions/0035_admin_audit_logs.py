"""What administrators did

Revision ID: 0035_admin_audit_logs
Revises: 0034_job_heartbeats
"""
from alembic import op

revision = "0035_admin_audit_logs"
down_revision = "0034_job_heartbeats"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE admin_audit_logs (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            actor varchar(255) NOT NULL,
            action varchar(100) NOT NULL,
            resource_type varchar(64) NOT NULL,
            resource_id varchar(64),
            before jsonb,
            after jsonb,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_admin_audit_logs_resource ON admin_audit_logs (resource_type, resource_id)")


def downgrade() -> None:
    op.execute("DROP TABLE admin_audit_logs")
