"""Extras of every booking of a subscription

Revision ID: 0021_subscription_addons
Revises: 0020_subscriptions
"""
from alembic import op

revision = "0021_subscription_addons"
down_revision = "0020_subscriptions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE subscription_addons (
            subscription_id uuid NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
            addon_id uuid NOT NULL REFERENCES addon_definitions (id),
            qty integer NOT NULL DEFAULT 1,
            PRIMARY KEY (subscription_id, addon_id)
        )
    """)


def downgrade() -> None:
    op.execute("DROP TABLE subscription_addons")
