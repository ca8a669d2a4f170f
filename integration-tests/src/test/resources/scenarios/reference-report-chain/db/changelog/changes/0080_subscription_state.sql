--liquibase formatted sql

--changeset cleaning:0080_subscription_state
--comment: Subscriptions rest and end by the book
ALTER TABLE subscriptions ADD CONSTRAINT ck_subscriptions_status CHECK (status IN ('ACTIVE', 'PAUSED', 'CANCELED'));
ALTER TABLE subscriptions ADD COLUMN status_reason varchar(255);
ALTER TABLE subscriptions ADD COLUMN paused_at timestamptz;
--rollback ALTER TABLE subscriptions DROP COLUMN paused_at;
--rollback ALTER TABLE subscriptions DROP COLUMN status_reason;
--rollback ALTER TABLE subscriptions DROP CONSTRAINT ck_subscriptions_status;
