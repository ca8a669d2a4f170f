"""What each worker earns us

Revision ID: 5b9d3c7e1f4a
Revises: 4a8c2b6d0e3f
"""
from alembic import op

revision = "5b9d3c7e1f4a"
down_revision = "4a8c2b6d0e3f"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE MATERIALIZED VIEW worker_revenue AS
        SELECT bw.worker_id, sum(b.base_charge_cents) AS revenue_cents, count(*) AS bookings
        FROM booking_workers bw JOIN bookings b ON b.id = bw.booking_id
        WHERE b.status = 'done'
        GROUP BY bw.worker_id
    """)
    op.execute("CREATE UNIQUE INDEX uq_worker_revenue ON worker_revenue (worker_id)")


def downgrade() -> None:
    op.execute("DROP MATERIALIZED VIEW worker_revenue")
