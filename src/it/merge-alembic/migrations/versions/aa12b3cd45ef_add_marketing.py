"""add marketing spend and email manual

Revision ID: aa12b3cd45ef
Revises: f0b1c2d3e4f5
"""
from typing import Sequence, Union

from alembic import op

# revision identifiers, used by Alembic.
revision: str = "aa12b3cd45ef"
down_revision: Union[str, None] = "f0b1c2d3e4f5"
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.execute("CREATE TABLE spend (id integer PRIMARY KEY)")


def downgrade() -> None:
    op.execute("DROP TABLE spend")
