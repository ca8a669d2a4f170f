"""Messages of a chat session

Revision ID: 0004_chat_messages
Revises: 0003_email_events
"""
from alembic import op

revision = "0004_chat_messages"
down_revision = "0003_email_events"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE chat_messages (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            session_id uuid NOT NULL REFERENCES chat_sessions (id) ON DELETE CASCADE,
            role varchar(16) NOT NULL,
            content text NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            CONSTRAINT ck_chat_messages_role CHECK (role IN ('user', 'bot', 'staff'))
        )
    """)
    op.execute("CREATE INDEX ix_chat_messages_session_created ON chat_messages (session_id, created_at)")


def downgrade() -> None:
    op.execute("DROP TABLE chat_messages")
