--liquibase formatted sql

--changeset cleaning:0074_finance
--comment: Expenses and budgets
CREATE TABLE finance_expense_categories (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    name varchar(120) NOT NULL,
    sort_order integer NOT NULL DEFAULT 0,
    CONSTRAINT uq_finance_expense_categories UNIQUE (org_id, name)
);
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
);
CREATE TABLE finance_budgets (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    category_id uuid NOT NULL REFERENCES finance_expense_categories (id) ON DELETE CASCADE,
    month date NOT NULL,
    amount_cents integer NOT NULL,
    CONSTRAINT uq_finance_budgets UNIQUE (category_id, month),
    CONSTRAINT ck_finance_budgets_month CHECK (extract(day FROM month) = 1)
);
CREATE INDEX ix_finance_expenses_occurred ON finance_expenses USING brin (occurred_on);
--rollback DROP TABLE finance_budgets;
--rollback DROP TABLE finance_expenses;
--rollback DROP TABLE finance_expense_categories;
