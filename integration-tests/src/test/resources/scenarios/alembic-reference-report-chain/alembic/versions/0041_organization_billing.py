"""What an organization pays and uses

Revision ID: 0041_organization_billing
Revises: 0040_api_tokens
"""
from alembic import op

revision = "0041_organization_billing"
down_revision = "0040_api_tokens"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE organization_billing (
            org_id uuid PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
            stripe_customer_id varchar(255),
            plan_id varchar(32) NOT NULL DEFAULT 'free',
            status varchar(32) NOT NULL DEFAULT 'inactive',
            current_period tstzrange,
            CONSTRAINT uq_organization_billing_customer UNIQUE (stripe_customer_id)
        )
    """)
    op.execute("""
        CREATE TABLE organization_usage_events (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            metric varchar(64) NOT NULL,
            quantity integer NOT NULL DEFAULT 1,
            resource_id varchar(64),
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_organization_usage_events_metric ON organization_usage_events (org_id, metric, created_at)")


def downgrade() -> None:
    op.execute("DROP TABLE organization_usage_events")
    op.execute("DROP TABLE organization_billing")
