"""merge heads a1b2c3d4e5f6 and aa12b3cd45ef

Revision ID: b1c2d3e4f5a6
Revises: a1b2c3d4e5f6, aa12b3cd45ef
"""
revision = "b1c2d3e4f5a6"
down_revision = ("a1b2c3d4e5f6", "aa12b3cd45ef")
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
