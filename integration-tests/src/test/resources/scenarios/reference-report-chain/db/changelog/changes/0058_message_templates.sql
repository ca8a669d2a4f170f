--liquibase formatted sql

--changeset cleaning:0058_message_templates
--comment: Texts that staff send often
CREATE TABLE message_templates (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    template_key varchar(100) NOT NULL,
    title varchar(160) NOT NULL,
    body text NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_message_templates_key UNIQUE (org_id, template_key)
);
--rollback DROP TABLE message_templates;
