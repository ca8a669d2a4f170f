"""Leads are worked through one organization at a time

Revision ID: 9f3b7a1c5d8e
Revises: 5a9c3b7d1e4f
"""
from alembic import op

revision = "9f3b7a1c5d8e"
down_revision = "5a9c3b7d1e4f"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DROP INDEX ix_leads_new")
    op.execute("CREATE INDEX ix_leads_org_worklist ON leads (org_id, created_at DESC) INCLUDE (name, phone) WHERE status = 'NEW' AND deleted_at IS NULL")


def downgrade() -> None:
    op.execute("DROP INDEX ix_leads_org_worklist")
    op.execute("CREATE INDEX ix_leads_new ON leads (created_at) WHERE status = 'NEW'")
