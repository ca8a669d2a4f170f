"""merge heads a1b2c3d4e5f6 aa12b3cd45ef c9f0a1b2c3d4 cf72c4eb59bc

Revision ID: e5a6b1c2d3f4
Revises: a1b2c3d4e5f6, aa12b3cd45ef, c9f0a1b2c3d4, cf72c4eb59bc
"""
revision = "e5a6b1c2d3f4"
down_revision = ("a1b2c3d4e5f6", "aa12b3cd45ef", "c9f0a1b2c3d4", "cf72c4eb59bc")
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
