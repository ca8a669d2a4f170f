--liquibase formatted sql

--changeset cleaning:0041_organization_billing
--comment: What an organization pays and uses
CREATE TABLE organization_billing (
    org_id uuid PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
    stripe_customer_id varchar(255),
    plan_id varchar(32) NOT NULL DEFAULT 'free',
    status varchar(32) NOT NULL DEFAULT 'inactive',
    current_period tstzrange,
    CONSTRAINT uq_organization_billing_customer UNIQUE (stripe_customer_id)
);
CREATE TABLE organization_usage_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    metric varchar(64) NOT NULL,
    quantity integer NOT NULL DEFAULT 1,
    resource_id varchar(64),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_organization_usage_events_metric ON organization_usage_events (org_id, metric, created_at);
--rollback DROP TABLE organization_usage_events;
--rollback DROP TABLE organization_billing;
