"""Invoices go to the books

Revision ID: 0075_accounting
Revises: d3b7c1a4f8e2
"""
from alembic import op

revision = "0075_accounting"
down_revision = "d3b7c1a4f8e2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE accounting_provider AS ENUM ('quickbooks', 'xero')")
    op.execute("""
        CREATE TABLE integrations_accounting_accounts (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            provider accounting_provider NOT NULL,
            realm_id varchar(255) NOT NULL,
            encrypted_refresh_token bytea,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT uq_integrations_accounting_accounts UNIQUE (org_id, provider)
        )
    """)
    op.execute("""
        CREATE TABLE accounting_sync_state (
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            provider accounting_provider NOT NULL,
            cursor jsonb NOT NULL DEFAULT '{}',
            last_sync_at timestamptz,
            last_error text,
            PRIMARY KEY (org_id, provider)
        )
    """)
    op.execute("""
        CREATE TABLE accounting_invoice_map (
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            local_invoice_id uuid NOT NULL REFERENCES invoices (id) ON DELETE CASCADE,
            provider accounting_provider NOT NULL,
            remote_invoice_id varchar(255) NOT NULL,
            last_pushed_at timestamptz,
            PRIMARY KEY (org_id, local_invoice_id, provider)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE accounting_invoice_map")
    op.execute("DROP TABLE accounting_sync_state")
    op.execute("DROP TABLE integrations_accounting_accounts")
    op.execute("DROP TYPE accounting_provider")
