"""Settings and switches of an organization

Revision ID: 0045_organization_settings
Revises: 0044_row_level_security
"""
from alembic import op

revision = "0045_organization_settings"
down_revision = "0044_row_level_security"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE organization_settings (
            org_id uuid PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
            timezone varchar(64) NOT NULL DEFAULT 'America/Edmonton',
            currency char(3) NOT NULL DEFAULT 'CAD',
            language varchar(8) NOT NULL DEFAULT 'en',
            business_hours jsonb NOT NULL DEFAULT '{}',
            updated_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE org_feature_configs (
            org_id uuid PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
            feature_overrides jsonb NOT NULL DEFAULT '{}',
            updated_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("ALTER TABLE organization_settings ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY organization_settings_org_isolation ON organization_settings USING (org_id = current_setting('app.current_org_id')::uuid)")
    op.execute("ALTER TABLE org_feature_configs ENABLE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY org_feature_configs_org_isolation ON org_feature_configs USING (org_id = current_setting('app.current_org_id')::uuid)")


def downgrade() -> None:
    op.execute("DROP TABLE org_feature_configs")
    op.execute("DROP TABLE organization_settings")
