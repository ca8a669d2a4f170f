"""What clients still owe

Revision ID: 0077_open_balances
Revises: 5c9e3d7f1a4b
"""
from alembic import op

revision = "0077_open_balances"
down_revision = "5c9e3d7f1a4b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE VIEW invoice_balances AS
        SELECT i.id, i.org_id, i.invoice_number, i.total_cents - coalesce(sum(p.amount_cents), 0) AS balance_cents
        FROM invoices i LEFT JOIN invoice_payments p ON p.invoice_id = i.id
        GROUP BY i.id
    """)
    op.execute("""
        CREATE VIEW overdue_balances AS
        SELECT b.* FROM invoice_balances b JOIN invoices i ON i.id = b.id
        WHERE b.balance_cents > 0 AND i.due_date < CURRENT_DATE
    """)
    op.execute("COMMENT ON VIEW overdue_balances IS 'Read by the reminder job.'")


def downgrade() -> None:
    op.execute("DROP VIEW overdue_balances")
    op.execute("DROP VIEW invoice_balances")
