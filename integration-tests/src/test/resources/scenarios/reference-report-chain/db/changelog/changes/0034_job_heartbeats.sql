--liquibase formatted sql

--changeset cleaning:0034_job_heartbeats
--comment: When each background job last ran
CREATE TABLE job_heartbeats (
    name varchar(100) PRIMARY KEY,
    last_heartbeat timestamptz NOT NULL,
    runner_id varchar(128),
    consecutive_failures integer NOT NULL DEFAULT 0
);
--rollback DROP TABLE job_heartbeats;
