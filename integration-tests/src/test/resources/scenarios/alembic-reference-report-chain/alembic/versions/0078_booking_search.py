"""Find a lead by any word

Revision ID: 0078_booking_search
Revises: 4f8b2a6c0d3e
"""
from alembic import op

revision = "0078_booking_search"
down_revision = "4f8b2a6c0d3e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE leads ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple', name || ' ' || coalesce(email, '') || ' ' || phone)) STORED")
    op.execute("CREATE INDEX ix_leads_search ON leads USING gin (search)")


def downgrade() -> None:
    op.execute("DROP INDEX ix_leads_search")
    op.execute("ALTER TABLE leads DROP COLUMN search")
