"""Rules that watch the business

Revision ID: 0063_rules
Revises: 0062_user_ui_preferences
"""
from alembic import op

revision = "0063_rules"
down_revision = "0062_user_ui_preferences"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE rules (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            name varchar(255) NOT NULL,
            enabled boolean NOT NULL DEFAULT FALSE,
            dry_run boolean NOT NULL DEFAULT TRUE,
            trigger_type varchar(100) NOT NULL,
            conditions jsonb NOT NULL DEFAULT '{}',
            actions jsonb NOT NULL DEFAULT '[]',
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_rules_actions CHECK (jsonb_typeof(actions) = 'array')
        )
    """)
    op.execute("""
        CREATE TABLE rule_runs (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            rule_id uuid NOT NULL REFERENCES rules (id) ON DELETE CASCADE,
            idempotency_key varchar(255),
            matched boolean NOT NULL DEFAULT FALSE,
            result jsonb,
            occurred_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE rule_escalations (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            rule_id uuid NOT NULL REFERENCES rules (id) ON DELETE CASCADE,
            rule_run_id uuid REFERENCES rule_runs (id) ON DELETE SET NULL,
            level varchar(16) NOT NULL,
            occurred_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE UNIQUE INDEX uq_rule_runs_idempotency ON rule_runs (org_id, rule_id, idempotency_key) WHERE idempotency_key IS NOT NULL")


def downgrade() -> None:
    op.execute("DROP TABLE rule_escalations")
    op.execute("DROP TABLE rule_runs")
    op.execute("DROP TABLE rules")
