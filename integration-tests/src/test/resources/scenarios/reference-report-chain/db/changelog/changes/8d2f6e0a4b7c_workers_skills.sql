--liquibase formatted sql

--changeset cleaning:8d2f6e0a4b7c
--comment: What a worker can do
ALTER TABLE workers ADD COLUMN skills text[] NOT NULL DEFAULT '{}';
ALTER TABLE workers ADD COLUMN rating_avg numeric(3, 2);
CREATE INDEX ix_workers_skills ON workers USING gin (skills);
--rollback DROP INDEX ix_workers_skills;
--rollback ALTER TABLE workers DROP COLUMN rating_avg;
--rollback ALTER TABLE workers DROP COLUMN skills;
