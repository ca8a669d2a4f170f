"""billing

Revision ID: b01
Revises: 
"""
import sqlalchemy as sa
from alembic import op

revision = "b01"
down_revision = None
branch_labels = ("billing",)
depends_on = "001_initial"


def upgrade() -> None:
    op.create_table("invoices", sa.Column("id", sa.Integer, primary_key=True))


def downgrade() -> None:
    op.drop_table("invoices")
