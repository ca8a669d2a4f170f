--liquibase formatted sql

--changeset cleaning:0004_chat_messages
--comment: Messages of a chat session
CREATE TABLE chat_messages (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES chat_sessions (id) ON DELETE CASCADE,
    role varchar(16) NOT NULL,
    content text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ck_chat_messages_role CHECK (role IN ('user', 'bot', 'staff'))
);
CREATE INDEX ix_chat_messages_session_created ON chat_messages (session_id, created_at);
--rollback DROP TABLE chat_messages;
