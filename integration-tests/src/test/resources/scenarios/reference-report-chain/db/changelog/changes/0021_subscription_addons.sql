--liquibase formatted sql

--changeset cleaning:0021_subscription_addons
--comment: Extras of every booking of a subscription
CREATE TABLE subscription_addons (
    subscription_id uuid NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    addon_id uuid NOT NULL REFERENCES addon_definitions (id),
    qty integer NOT NULL DEFAULT 1,
    PRIMARY KEY (subscription_id, addon_id)
);
--rollback DROP TABLE subscription_addons;
