"""a way down that ends Python

Revision ID: 002
Revises: 001_initial
"""
import os

import sqlalchemy as sa
from alembic import op

revision = "002"
down_revision = "001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("tasks", sa.Column("priority", sa.Integer))


def downgrade() -> None:
    os._exit(3)
