--liquibase formatted sql

--changeset cleaning:0068_dispatcher_alert_state
--comment: Alerts that a dispatcher has taken note of
CREATE TABLE dispatcher_alert_state (
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    alert_id varchar(128) NOT NULL,
    acked_by varchar(255),
    acked_at timestamptz,
    PRIMARY KEY (org_id, alert_id)
);
--rollback DROP TABLE dispatcher_alert_state;
