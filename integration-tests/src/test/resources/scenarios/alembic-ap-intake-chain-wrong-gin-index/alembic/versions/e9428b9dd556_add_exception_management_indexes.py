"""exception management indexes

Revision ID: e9428b9dd556
Revises: 797c75afebae
"""
import sqlalchemy as sa
from alembic import op

revision = "e9428b9dd556"
down_revision = "797c75afebae"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_storage_audit_operation_at", "storage_audit", ["operation", sa.text("at DESC")])
    op.create_index("ix_exceptions_details", "exceptions", ["details"], postgresql_using="gin")
    op.create_check_constraint("ck_exceptions_reason", "exceptions", "reason_code <> ''")


def downgrade() -> None:
    op.drop_constraint("ck_exceptions_reason", "exceptions")
    op.drop_index("ix_exceptions_details", "exceptions")
    op.drop_index("ix_storage_audit_operation_at", "storage_audit")
