"""Find open leads by mail address, whatever its case

Revision ID: 0007_leads_search_indexes
Revises: 0006_booking_policies
"""
from alembic import op

revision = "0007_leads_search_indexes"
down_revision = "0006_booking_policies"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE INDEX ix_leads_email_lower ON leads (lower(email))")
    op.execute("CREATE INDEX ix_leads_new ON leads (created_at) WHERE status = 'NEW'")


def downgrade() -> None:
    op.execute("DROP INDEX ix_leads_new")
    op.execute("DROP INDEX ix_leads_email_lower")
