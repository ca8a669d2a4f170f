"""A booking belongs to a client

Revision ID: 0028_bookings_client
Revises: 0027_client_users
"""
from alembic import op

revision = "0028_bookings_client"
down_revision = "0027_client_users"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE bookings ADD COLUMN client_id uuid")
    op.execute("ALTER TABLE bookings ADD CONSTRAINT fk_bookings_client FOREIGN KEY (client_id) REFERENCES client_users (id) ON DELETE SET NULL")
    op.execute("CREATE INDEX ix_bookings_client ON bookings (client_id)")


def downgrade() -> None:
    op.execute("DROP INDEX ix_bookings_client")
    op.execute("ALTER TABLE bookings DROP CONSTRAINT fk_bookings_client")
    op.execute("ALTER TABLE bookings DROP COLUMN client_id")
