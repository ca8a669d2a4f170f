--liquibase formatted sql

--changeset cleaning:6ddda2f1b93a
--comment: Answers to a quality issue
CREATE TABLE quality_issue_responses (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    issue_id uuid NOT NULL REFERENCES quality_issues (id) ON DELETE CASCADE,
    response_type varchar(32) NOT NULL,
    message text NOT NULL,
    created_by varchar(255),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_quality_issue_responses_issue ON quality_issue_responses (issue_id);
--rollback DROP TABLE quality_issue_responses;
