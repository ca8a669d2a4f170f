"""storage audit and deduplication

Revision ID: b1a2c3d4e5f6
Revises: ca4653c80b38
"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "b1a2c3d4e5f6"
down_revision = "ca4653c80b38"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "storage_audit",
        sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True),
        sa.Column("invoice_id", postgresql.UUID(as_uuid=True), sa.ForeignKey("invoices.id", ondelete="CASCADE")),
        sa.Column("operation", sa.String(30), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    )
    op.create_table(
        "file_deduplication",
        sa.Column("file_hash", sa.String(64), primary_key=True),
        sa.Column("reference_count", sa.Integer, nullable=False, server_default="1"),
    )
    op.create_index("ix_storage_audit_invoice", "storage_audit", ["invoice_id"])


def downgrade() -> None:
    op.drop_index("ix_storage_audit_invoice", "storage_audit")
    op.drop_table("file_deduplication")
    op.drop_table("storage_audit")
