"""What a worker can do

Revision ID: 8d2f6e0a4b7c
Revises: 7c1e5d9f3a6b
"""
from alembic import op

revision = "8d2f6e0a4b7c"
down_revision = "7c1e5d9f3a6b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE workers ADD COLUMN skills text[] NOT NULL DEFAULT '{}'")
    op.execute("ALTER TABLE workers ADD COLUMN rating_avg numeric(3, 2)")
    op.execute("CREATE INDEX ix_workers_skills ON workers USING gin (skills)")


def downgrade() -> None:
    op.execute("DROP INDEX ix_workers_skills")
    op.execute("ALTER TABLE workers DROP COLUMN rating_avg")
    op.execute("ALTER TABLE workers DROP COLUMN skills")
