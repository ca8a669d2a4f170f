--liquibase formatted sql

--changeset cleaning:0035_admin_audit_logs
--comment: What administrators did
CREATE TABLE admin_audit_logs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    actor varchar(255) NOT NULL,
    action varchar(100) NOT NULL,
    resource_type varchar(64) NOT NULL,
    resource_id varchar(64),
    before jsonb,
    after jsonb,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_admin_audit_logs_resource ON admin_audit_logs (resource_type, resource_id);
--rollback DROP TABLE admin_audit_logs;
