"""The next invoice number, without a gap

Revision ID: 0c4e8d2f6a9b
Revises: 9e3a7f1b5c8d
"""
from alembic import op

revision = "0c4e8d2f6a9b"
down_revision = "9e3a7f1b5c8d"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE FUNCTION next_invoice_number(for_year smallint) RETURNS text LANGUAGE plpgsql AS $$
        DECLARE
            n integer;
        BEGIN
            INSERT INTO invoice_number_sequences AS s (year, last_number) VALUES (for_year, 1)
            ON CONFLICT (year) DO UPDATE SET last_number = s.last_number + 1
            RETURNING s.last_number INTO n;
            RETURN 'INV-' || for_year || '-' || lpad(n::text, 6, '0');
        END
        $$;
    """)


def downgrade() -> None:
    op.execute("DROP FUNCTION next_invoice_number(smallint)")
