"""Notes are information or a warning

Revision ID: e48a2f6b0c3d
Revises: 0081_photo_review
"""
from alembic import op

revision = "e48a2f6b0c3d"
down_revision = "0081_photo_review"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE worker_notes SET severity = 'info' WHERE severity NOT IN ('info', 'warning', 'incident')")
    op.execute("ALTER TABLE worker_notes ADD CONSTRAINT ck_worker_notes_severity CHECK (severity IN ('info', 'warning', 'incident'))")


def downgrade() -> None:
    op.execute("ALTER TABLE worker_notes DROP CONSTRAINT ck_worker_notes_severity")
