"""a title is unique for its user

Revision ID: 002
Revises: 001_initial
"""
import sqlalchemy as sa
from alembic import op

revision = "002"
down_revision = "001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("tasks") as batch:
        batch.create_unique_constraint("uq_tasks_user_title", ["user_id", "title"])
        batch.alter_column("description", existing_type=sa.Text, nullable=False, server_default="")


def downgrade() -> None:
    with op.batch_alter_table("tasks") as batch:
        batch.drop_constraint("uq_tasks_user_title", type_="unique")
