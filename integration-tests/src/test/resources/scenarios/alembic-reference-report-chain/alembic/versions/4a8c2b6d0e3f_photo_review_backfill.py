"""Older photos have been seen

Revision ID: 4a8c2b6d0e3f
Revises: e48a2f6b0c3d
"""
from alembic import op

revision = "4a8c2b6d0e3f"
down_revision = "e48a2f6b0c3d"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE order_photos SET review_status = 'APPROVED', reviewed_at = created_at WHERE review_status = 'PENDING'")


def downgrade() -> None:
    op.execute("UPDATE order_photos SET review_status = 'PENDING', reviewed_at = NULL WHERE reviewed_at = created_at")
