--liquibase formatted sql

--changeset cleaning:0032_unsubscribe
--comment: Addresses that want no more mail
CREATE TABLE unsubscribe (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    recipient varchar(255) NOT NULL,
    scope varchar(64) NOT NULL DEFAULT 'all',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_unsubscribe UNIQUE (recipient, scope)
);
--rollback DROP TABLE unsubscribe;
