--liquibase formatted sql

--changeset cleaning:0036_admin_idempotency
--comment: A request that is sent twice acts once
CREATE TABLE admin_idempotency (
    key varchar(128) NOT NULL,
    action varchar(64) NOT NULL,
    request_hash char(64) NOT NULL,
    response_status integer NOT NULL,
    response_body jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (key, action)
);
--rollback DROP TABLE admin_idempotency;
