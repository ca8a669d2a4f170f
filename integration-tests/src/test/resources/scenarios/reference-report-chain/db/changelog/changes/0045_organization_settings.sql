--liquibase formatted sql

--changeset cleaning:0045_organization_settings
--comment: Settings and switches of an organization
CREATE TABLE organization_settings (
    org_id uuid PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
    timezone varchar(64) NOT NULL DEFAULT 'America/Edmonton',
    currency char(3) NOT NULL DEFAULT 'CAD',
    language varchar(8) NOT NULL DEFAULT 'en',
    business_hours jsonb NOT NULL DEFAULT '{}',
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE org_feature_configs (
    org_id uuid PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
    feature_overrides jsonb NOT NULL DEFAULT '{}',
    updated_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE organization_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY organization_settings_org_isolation ON organization_settings USING (org_id = current_setting('app.current_org_id')::uuid);
ALTER TABLE org_feature_configs ENABLE ROW LEVEL SECURITY;
CREATE POLICY org_feature_configs_org_isolation ON org_feature_configs USING (org_id = current_setting('app.current_org_id')::uuid);
--rollback DROP TABLE org_feature_configs;
--rollback DROP TABLE organization_settings;
