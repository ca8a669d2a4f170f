--liquibase formatted sql

--changeset cleaning:0022_nps_responses
--comment: How likely clients are to recommend us
CREATE TABLE nps_responses (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    order_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
    score smallint NOT NULL,
    comment text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_nps_responses_order UNIQUE (order_id),
    CONSTRAINT ck_nps_responses_score CHECK (score BETWEEN 0 AND 10)
);
--rollback DROP TABLE nps_responses;
