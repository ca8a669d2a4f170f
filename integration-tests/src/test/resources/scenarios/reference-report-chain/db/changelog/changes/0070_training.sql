--liquibase formatted sql

--changeset cleaning:0070_training
--comment: Courses and who must take them
CREATE TABLE training_courses (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    description text,
    duration_minutes integer,
    active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE training_requirements (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    key varchar(120) NOT NULL,
    title varchar(200) NOT NULL,
    required boolean NOT NULL DEFAULT TRUE,
    renewal_months integer,
    CONSTRAINT uq_training_requirements_key UNIQUE (org_id, key),
    CONSTRAINT ck_training_requirements_renewal CHECK (renewal_months > 0)
);
CREATE TABLE training_assignments (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    course_id uuid NOT NULL REFERENCES training_courses (id) ON DELETE CASCADE,
    worker_id uuid NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
    due_at timestamptz,
    completed_at timestamptz,
    CONSTRAINT uq_training_assignments UNIQUE (course_id, worker_id)
);
--rollback DROP TABLE training_assignments;
--rollback DROP TABLE training_requirements;
--rollback DROP TABLE training_courses;
