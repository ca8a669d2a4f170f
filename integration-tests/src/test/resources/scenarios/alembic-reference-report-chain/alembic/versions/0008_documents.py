"""Templates and the documents made from them

Revision ID: 0008_documents
Revises: 0007_leads_search_indexes
"""
from alembic import op

revision = "0008_documents"
down_revision = "0007_leads_search_indexes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE document_kind AS ENUM ('invoice', 'receipt', 'service_agreement')")
    op.execute("""
        CREATE TABLE document_templates (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            kind document_kind NOT NULL,
            name varchar(120) NOT NULL,
            version integer NOT NULL,
            content jsonb NOT NULL,
            is_active boolean NOT NULL DEFAULT TRUE,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_document_templates_version UNIQUE (kind, name, version)
        )
    """)
    op.execute("""
        CREATE TABLE documents (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            template_id uuid REFERENCES document_templates (id),
            kind document_kind NOT NULL,
            reference varchar(64) NOT NULL,
            snapshot jsonb NOT NULL,
            pdf_bytes bytea NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE UNIQUE INDEX uq_document_templates_active ON document_templates (kind, name) WHERE is_active")
    op.execute("CREATE INDEX ix_documents_kind_reference ON documents (kind, reference)")


def downgrade() -> None:
    op.execute("DROP TABLE documents")
    op.execute("DROP TABLE document_templates")
    op.execute("DROP TYPE document_kind")
