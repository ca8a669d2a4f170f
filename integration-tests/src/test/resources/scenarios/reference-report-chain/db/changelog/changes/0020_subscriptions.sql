--liquibase formatted sql

--changeset cleaning:0020_subscriptions
--comment: Bookings that come back
CREATE TYPE subscription_frequency AS ENUM ('weekly', 'biweekly', 'monthly');
CREATE TABLE subscriptions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    team_id uuid REFERENCES teams (id),
    frequency subscription_frequency NOT NULL,
    start_date date NOT NULL,
    next_run_at timestamptz NOT NULL,
    preferred_weekday smallint,
    price_cents integer NOT NULL,
    status varchar(16) NOT NULL DEFAULT 'ACTIVE',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ck_subscriptions_weekday CHECK (preferred_weekday BETWEEN 0 AND 6)
);
ALTER TABLE bookings ADD COLUMN subscription_id uuid REFERENCES subscriptions (id) ON DELETE SET NULL;
CREATE INDEX ix_subscriptions_due ON subscriptions (next_run_at) WHERE status = 'ACTIVE';
CREATE INDEX ix_bookings_subscription ON bookings (subscription_id) WHERE subscription_id IS NOT NULL;
--rollback DROP INDEX ix_bookings_subscription;
--rollback ALTER TABLE bookings DROP COLUMN subscription_id;
--rollback DROP TABLE subscriptions;
--rollback DROP TYPE subscription_frequency;
