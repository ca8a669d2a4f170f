--liquibase formatted sql

--changeset cleaning:9b7c1d2e3f4a
--comment: Quality issues get tags
CREATE TABLE quality_tag_catalog (
    tag_key varchar(64) PRIMARY KEY,
    label varchar(120) NOT NULL,
    active boolean NOT NULL DEFAULT TRUE
);
CREATE TABLE quality_issue_tags (
    issue_id uuid NOT NULL REFERENCES quality_issues (id) ON DELETE CASCADE,
    tag_key varchar(64) NOT NULL REFERENCES quality_tag_catalog (tag_key),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (issue_id, tag_key)
);
INSERT INTO quality_tag_catalog (tag_key, label) VALUES ('lateness', 'Arrived late'), ('damage', 'Damage'), ('missed_area', 'Missed an area');
--rollback DROP TABLE quality_issue_tags;
--rollback DROP TABLE quality_tag_catalog;
