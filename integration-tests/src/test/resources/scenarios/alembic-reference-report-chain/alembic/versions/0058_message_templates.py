"""Texts that staff send often

Revision ID: 0058_message_templates
Revises: 0057_worker_certificates
"""
from alembic import op

revision = "0058_message_templates"
down_revision = "0057_worker_certificates"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE message_templates (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            template_key varchar(100) NOT NULL,
            title varchar(160) NOT NULL,
            body text NOT NULL,
            updated_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_message_templates_key UNIQUE (org_id, template_key)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE message_templates")
