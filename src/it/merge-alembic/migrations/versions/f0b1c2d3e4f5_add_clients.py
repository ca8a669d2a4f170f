"""add clients

Revision ID: f0b1c2d3e4f5
Revises: 
"""
from typing import Sequence, Union

from alembic import op

# revision identifiers, used by Alembic.
revision: str = "f0b1c2d3e4f5"
down_revision: Union[str, None] = None
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.execute("CREATE TABLE clients (id integer PRIMARY KEY)")


def downgrade() -> None:
    op.execute("DROP TABLE clients")
