"""organizations

Revision ID: f0b1c2d3e4f5
Revises: 
"""
import sqlalchemy as sa
from alembic import op

revision = "f0b1c2d3e4f5"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "organizations",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("organizations")
