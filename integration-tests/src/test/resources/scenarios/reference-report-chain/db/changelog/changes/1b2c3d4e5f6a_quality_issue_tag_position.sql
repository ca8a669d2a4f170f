--liquibase formatted sql

--changeset cleaning:1b2c3d4e5f6a
--comment: The order of an issue's tags
ALTER TABLE quality_issue_tags ADD COLUMN position integer;
UPDATE quality_issue_tags t SET position = o.n
FROM (SELECT issue_id, tag_key, row_number() OVER (PARTITION BY issue_id ORDER BY created_at) AS n FROM quality_issue_tags) o
WHERE o.issue_id = t.issue_id AND o.tag_key = t.tag_key;
ALTER TABLE quality_issue_tags ALTER COLUMN position SET NOT NULL;
CREATE UNIQUE INDEX uq_quality_issue_tags_position ON quality_issue_tags (issue_id, position);
--rollback DROP INDEX uq_quality_issue_tags_position;
--rollback ALTER TABLE quality_issue_tags DROP COLUMN position;
