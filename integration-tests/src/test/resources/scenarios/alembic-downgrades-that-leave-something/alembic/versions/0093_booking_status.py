"""booking status

Revision ID: 0093
Revises: 0092
"""
import sqlalchemy as sa
from alembic import op

revision = "0093"
down_revision = "0092"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "booking_states",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("status", sa.Enum("open", "done", name="booking_status"), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("booking_states")
