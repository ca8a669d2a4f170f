"""Photos are looked at before a client sees them

Revision ID: 0081_photo_review
Revises: 3f7b1a5c9d2e
"""
from alembic import op

revision = "0081_photo_review"
down_revision = "3f7b1a5c9d2e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE order_photos ADD COLUMN review_status varchar(16) NOT NULL DEFAULT 'PENDING'")
    op.execute("ALTER TABLE order_photos ADD COLUMN reviewed_at timestamptz")
    op.execute("ALTER TABLE order_photos ADD COLUMN needs_retake boolean NOT NULL DEFAULT FALSE")
    op.execute("CREATE INDEX ix_order_photos_to_review ON order_photos (created_at) WHERE review_status = 'PENDING'")


def downgrade() -> None:
    op.execute("DROP INDEX ix_order_photos_to_review")
    op.execute("ALTER TABLE order_photos DROP COLUMN needs_retake")
    op.execute("ALTER TABLE order_photos DROP COLUMN reviewed_at")
    op.execute("ALTER TABLE order_photos DROP COLUMN review_status")
