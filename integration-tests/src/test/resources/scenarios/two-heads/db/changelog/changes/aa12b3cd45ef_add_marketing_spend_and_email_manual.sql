--liquibase formatted sql

--changeset cleaning:aa12b3cd45ef
--comment: add marketing spend and email manual
--comment: revises: f0b1c2d3e4f5
CREATE TABLE marketing_spend (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id),
    period varchar(7) NOT NULL,
    amount_cents integer NOT NULL
);
--rollback DROP TABLE marketing_spend;
