--liquibase formatted sql

--changeset cleaning:0062_user_ui_preferences
--comment: What the screens remember
CREATE TABLE user_ui_preferences (
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    user_key varchar(255) NOT NULL,
    hidden_nav_keys text[] NOT NULL DEFAULT '{}',
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (org_id, user_key)
);
--rollback DROP TABLE user_ui_preferences;
