"""audits

Revision ID: 0069_dispatcher_communication_audits
Revises: 001_initial
"""
import sqlalchemy as sa
from alembic import op

revision = "0069_dispatcher_communication_audits"
down_revision = "001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("audits", sa.Column("id", sa.Integer, primary_key=True))


def downgrade() -> None:
    op.drop_table("audits")
