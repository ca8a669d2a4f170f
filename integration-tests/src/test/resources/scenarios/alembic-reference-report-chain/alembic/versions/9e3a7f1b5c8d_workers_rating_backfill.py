"""The ratings so far

Revision ID: 9e3a7f1b5c8d
Revises: c26e0d4f8a1b
"""
from alembic import op

revision = "9e3a7f1b5c8d"
down_revision = "c26e0d4f8a1b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE workers w SET rating_avg = r.average FROM (SELECT worker_id, avg(rating) AS average FROM worker_reviews GROUP BY worker_id) r WHERE r.worker_id = w.id")


def downgrade() -> None:
    op.execute("UPDATE workers SET rating_avg = NULL")
