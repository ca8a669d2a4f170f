"""initial migration for the AP intake database

Revision ID: ca4653c80b38
Revises: 
"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "ca4653c80b38"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "vendors",
        sa.Column("id", postgresql.UUID(as_uuid=True), sa.ForeignKey("base_uuid_mixin.id"), primary_key=True),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("tax_id", sa.String(50), unique=True),
        sa.Column("active", sa.Boolean, nullable=False, server_default=sa.true()),
    )
    op.create_table(
        "invoices",
        sa.Column("id", postgresql.UUID(as_uuid=True), sa.ForeignKey("base_uuid_mixin.id"), primary_key=True),
        sa.Column("vendor_id", postgresql.UUID(as_uuid=True), sa.ForeignKey("vendors.id")),
        sa.Column("file_hash", sa.String(64), nullable=False),
        sa.Column("status", sa.String(20), nullable=False, server_default="received"),
        sa.Column("extracted", postgresql.JSON(astext_type=sa.Text())),
    )
    op.create_table(
        "exceptions",
        sa.Column("id", postgresql.UUID(as_uuid=True), sa.ForeignKey("base_uuid_mixin.id"), primary_key=True),
        sa.Column("invoice_id", postgresql.UUID(as_uuid=True), sa.ForeignKey("invoices.id"), nullable=False),
        sa.Column("reason_code", sa.String(50), nullable=False),
        sa.Column("details", postgresql.JSON(astext_type=sa.Text())),
        sa.Column("resolved_at", sa.DateTime(timezone=True)),
    )


def downgrade() -> None:
    op.drop_table("exceptions")
    op.drop_table("invoices")
    op.drop_table("vendors")
