"""Answers to a quality issue

Revision ID: 6ddda2f1b93a
Revises: 0073_quality_issues
"""
from alembic import op

revision = "6ddda2f1b93a"
down_revision = "0073_quality_issues"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE quality_issue_responses (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            issue_id uuid NOT NULL REFERENCES quality_issues (id) ON DELETE CASCADE,
            response_type varchar(32) NOT NULL,
            message text NOT NULL,
            created_by varchar(255),
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_quality_issue_responses_issue ON quality_issue_responses (issue_id)")


def downgrade() -> None:
    op.execute("DROP TABLE quality_issue_responses")
