"""Certificates and when they end

Revision ID: 0057_worker_certificates
Revises: 0056_worker_onboarding
"""
from alembic import op

revision = "0057_worker_certificates"
down_revision = "0056_worker_onboarding"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE certificate_status AS ENUM ('active', 'expired', 'revoked')")
    op.execute("""
        CREATE TABLE worker_certificates (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
            name varchar(160) NOT NULL,
            status certificate_status NOT NULL DEFAULT 'active',
            issued_at date,
            expires_at date
        )
    """)
    op.execute("CREATE INDEX ix_worker_certificates_expiry ON worker_certificates (expires_at) WHERE status = 'active'")


def downgrade() -> None:
    op.execute("DROP TABLE worker_certificates")
    op.execute("DROP TYPE certificate_status")
