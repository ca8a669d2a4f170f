"""add marketing spend and email manual

Revision ID: aa12b3cd45ef
Revises: f0b1c2d3e4f5
"""
import sqlalchemy as sa
from alembic import op

revision = "aa12b3cd45ef"
down_revision = "f0b1c2d3e4f5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "marketing_spend",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("org_id", sa.Integer, sa.ForeignKey("organizations.id"), nullable=False),
        sa.Column("cents", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "email_campaigns",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("subject", sa.Text, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("email_campaigns")
    op.drop_table("marketing_spend")
