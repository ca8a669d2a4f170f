"""QuickBooks integration

Revision ID: 797c75afebae
Revises: b1a2c3d4e5f6
"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "797c75afebae"
down_revision = "b1a2c3d4e5f6"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "quickbooks_connections",
        sa.Column("id", postgresql.UUID(as_uuid=True), sa.ForeignKey("base_uuid_mixin.id"), primary_key=True),
        sa.Column("realm_id", sa.String(64), nullable=False, unique=True),
        sa.Column("sandbox", sa.Boolean, nullable=False, server_default=sa.false()),
    )
    op.create_table(
        "quickbooks_exports",
        sa.Column("id", postgresql.UUID(as_uuid=True), sa.ForeignKey("base_uuid_mixin.id"), primary_key=True),
        sa.Column("connection_id", postgresql.UUID(as_uuid=True), sa.ForeignKey("quickbooks_connections.id"), nullable=False),
        sa.Column("invoice_id", postgresql.UUID(as_uuid=True), sa.ForeignKey("invoices.id"), nullable=False),
        sa.Column("exported_at", sa.DateTime(timezone=True)),
    )


def downgrade() -> None:
    op.drop_table("quickbooks_exports")
    op.drop_table("quickbooks_connections")
