"""Why a price or a time was changed

Revision ID: 0025_reason_logs
Revises: 0024_disputes
"""
from alembic import op

revision = "0025_reason_logs"
down_revision = "0024_disputes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE reason_logs (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            order_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            invoice_item_id bigint REFERENCES invoice_items (id) ON DELETE SET NULL,
            kind varchar(32) NOT NULL,
            code varchar(64) NOT NULL,
            note text,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE INDEX ix_reason_logs_kind_code ON reason_logs (kind, code)")


def downgrade() -> None:
    op.execute("DROP TABLE reason_logs")
