"""add inventory categories and items

Revision ID: a1b2c3d4e5f6
Revises: f0b1c2d3e4f5
"""
from typing import Sequence, Union

from alembic import op

# revision identifiers, used by Alembic.
revision: str = "a1b2c3d4e5f6"
down_revision: Union[str, None] = "f0b1c2d3e4f5"
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.execute("CREATE TABLE items (id integer PRIMARY KEY)")


def downgrade() -> None:
    op.execute("DROP TABLE items")
