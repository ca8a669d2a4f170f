"""analytics performance indexes

Revision ID: 55a2502018a6
Revises: exception_management_indexes
"""
import sqlalchemy as sa
from alembic import op

revision = "55a2502018a6"
down_revision = "exception_management_indexes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_exceptions_open", "exceptions", ["invoice_id"], postgresql_where=sa.text("resolved_at IS NULL"))
    op.create_index(
        "ix_quickbooks_exports_pending",
        "quickbooks_exports",
        ["invoice_id"],
        postgresql_where=sa.text("exported_at IS NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_quickbooks_exports_pending", "quickbooks_exports")
    op.drop_index("ix_exceptions_open", "exceptions")
