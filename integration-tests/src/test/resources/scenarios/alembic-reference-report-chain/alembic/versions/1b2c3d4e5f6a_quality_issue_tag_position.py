"""The order of an issue's tags

Revision ID: 1b2c3d4e5f6a
Revises: 9b7c1d2e3f4a
"""
from alembic import op

revision = "1b2c3d4e5f6a"
down_revision = "9b7c1d2e3f4a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE quality_issue_tags ADD COLUMN position integer")
    op.execute("""
        UPDATE quality_issue_tags t SET position = o.n
        FROM (SELECT issue_id, tag_key, row_number() OVER (PARTITION BY issue_id ORDER BY created_at) AS n FROM quality_issue_tags) o
        WHERE o.issue_id = t.issue_id AND o.tag_key = t.tag_key
    """)
    op.execute("ALTER TABLE quality_issue_tags ALTER COLUMN position SET NOT NULL")
    op.execute("CREATE UNIQUE INDEX uq_quality_issue_tags_position ON quality_issue_tags (issue_id, position)")


def downgrade() -> None:
    op.execute("DROP INDEX uq_quality_issue_tags_position")
    op.execute("ALTER TABLE quality_issue_tags DROP COLUMN position")
