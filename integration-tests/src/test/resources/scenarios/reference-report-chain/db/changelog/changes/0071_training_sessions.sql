--liquibase formatted sql

--changeset cleaning:0071_training_sessions
--comment: Courses have dates
CREATE TABLE training_sessions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    course_id uuid NOT NULL REFERENCES training_courses (id) ON DELETE CASCADE,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    location varchar(255),
    CONSTRAINT ck_training_sessions_order CHECK (starts_at < ends_at)
);
CREATE TABLE training_session_attendees (
    session_id uuid NOT NULL REFERENCES training_sessions (id) ON DELETE CASCADE,
    worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
    status varchar(16) NOT NULL DEFAULT 'invited',
    PRIMARY KEY (session_id, worker_id)
);
--rollback DROP TABLE training_session_attendees;
--rollback DROP TABLE training_sessions;
