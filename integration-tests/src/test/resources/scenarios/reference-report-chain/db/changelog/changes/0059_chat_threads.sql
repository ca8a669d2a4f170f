--liquibase formatted sql

--changeset cleaning:0059_chat_threads
--comment: Staff, workers and clients talk in threads
CREATE TYPE participant_kind AS ENUM ('client', 'worker', 'staff');
CREATE TABLE chat_threads (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    order_id uuid REFERENCES bookings (id) ON DELETE CASCADE,
    kind varchar(16) NOT NULL DEFAULT 'direct',
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE chat_participants (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    thread_id uuid NOT NULL REFERENCES chat_threads (id) ON DELETE CASCADE,
    kind participant_kind NOT NULL,
    participant_key varchar(120) NOT NULL,
    CONSTRAINT uq_chat_participants UNIQUE (thread_id, kind, participant_key)
);
CREATE TABLE chat_thread_reads (
    thread_id uuid NOT NULL REFERENCES chat_threads (id) ON DELETE CASCADE,
    participant_key varchar(120) NOT NULL,
    last_read_at timestamptz NOT NULL,
    PRIMARY KEY (thread_id, participant_key)
);
ALTER TABLE chat_messages ADD COLUMN thread_id uuid REFERENCES chat_threads (id) ON DELETE CASCADE;
--rollback ALTER TABLE chat_messages DROP COLUMN thread_id;
--rollback DROP TABLE chat_thread_reads;
--rollback DROP TABLE chat_participants;
--rollback DROP TABLE chat_threads;
--rollback DROP TYPE participant_kind;
