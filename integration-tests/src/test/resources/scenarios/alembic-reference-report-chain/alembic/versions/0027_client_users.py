"""Clients who sign in

Revision ID: 0027_client_users
Revises: 0026_work_time_entries
"""
from alembic import op

revision = "0027_client_users"
down_revision = "0026_work_time_entries"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE client_users (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            email varchar(255) NOT NULL,
            name varchar(255),
            last_login_at timestamptz,
            is_active boolean NOT NULL DEFAULT TRUE,
            created_at timestamptz NOT NULL DEFAULT now(),
            updated_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("CREATE UNIQUE INDEX uq_client_users_email ON client_users (lower(email))")


def downgrade() -> None:
    op.execute("DROP TABLE client_users")
