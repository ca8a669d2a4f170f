"""Expenses and budgets

Revision ID: 0074_finance
Revises: 1b2c3d4e5f6a
"""
from alembic import op

revision = "0074_finance"
down_revision = "1b2c3d4e5f6a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE finance_expense_categories (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            name varchar(120) NOT NULL,
            sort_order integer NOT NULL DEFAULT 0,
            CONSTRAINT uq_finance_expense_categories UNIQUE (org_id, name)
        )
    """)
    op.execute("""
        CREATE TABLE finance_expenses (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            category_id uuid NOT NULL REFERENCES finance_expense_categories (id),
            occurred_on date NOT NULL,
            vendor varchar(255),
            amount_cents integer NOT NULL,
            tax_cents integer NOT NULL DEFAULT 0,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_finance_expenses_amount CHECK (amount_cents >= 0)
        )
    """)
    op.execute("""
        CREATE TABLE finance_budgets (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            category_id uuid NOT NULL REFERENCES finance_expense_categories (id) ON DELETE CASCADE,
            month date NOT NULL,
            amount_cents integer NOT NULL,
            CONSTRAINT uq_finance_budgets UNIQUE (category_id, month),
            CONSTRAINT ck_finance_budgets_month CHECK (extract(day FROM month) = 1)
        )
    """)
    op.execute("CREATE INDEX ix_finance_expenses_occurred ON finance_expenses USING brin (occurred_on)")


def downgrade() -> None:
    op.execute("DROP TABLE finance_budgets")
    op.execute("DROP TABLE finance_expenses")
    op.execute("DROP TABLE finance_expense_categories")
