"""bookings

Revision ID: 0001
Revises: 
"""
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("org_id", sa.Integer, nullable=False),
    )
    op.create_foreign_key("fk_bookings_org", "bookings", "organizations", ["org_id"], ["id"])


def downgrade() -> None:
    op.drop_table("bookings")
