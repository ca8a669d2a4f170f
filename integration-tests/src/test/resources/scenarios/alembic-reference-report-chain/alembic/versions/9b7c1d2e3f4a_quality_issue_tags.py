"""Quality issues get tags

Revision ID: 9b7c1d2e3f4a
Revises: 6ddda2f1b93a
"""
from alembic import op

revision = "9b7c1d2e3f4a"
down_revision = "6ddda2f1b93a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE quality_tag_catalog (
            tag_key varchar(64) PRIMARY KEY,
            label varchar(120) NOT NULL,
            active boolean NOT NULL DEFAULT TRUE
        )
    """)
    op.execute("""
        CREATE TABLE quality_issue_tags (
            issue_id uuid NOT NULL REFERENCES quality_issues (id) ON DELETE CASCADE,
            tag_key varchar(64) NOT NULL REFERENCES quality_tag_catalog (tag_key),
            created_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (issue_id, tag_key)
        )
    """)
    op.execute("INSERT INTO quality_tag_catalog (tag_key, label) VALUES ('lateness', 'Arrived late'), ('damage', 'Damage'), ('missed_area', 'Missed an area')")


def downgrade() -> None:
    op.execute("DROP TABLE quality_issue_tags")
    op.execute("DROP TABLE quality_tag_catalog")
