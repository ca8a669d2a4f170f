"""Staff, workers and clients talk in threads

Revision ID: 0059_chat_threads
Revises: 0058_message_templates
"""
from alembic import op

revision = "0059_chat_threads"
down_revision = "0058_message_templates"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TYPE participant_kind AS ENUM ('client', 'worker', 'staff')")
    op.execute("""
        CREATE TABLE chat_threads (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
            order_id uuid REFERENCES bookings (id) ON DELETE CASCADE,
            kind varchar(16) NOT NULL DEFAULT 'direct',
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE chat_participants (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            thread_id uuid NOT NULL REFERENCES chat_threads (id) ON DELETE CASCADE,
            kind participant_kind NOT NULL,
            participant_key varchar(120) NOT NULL,
            CONSTRAINT uq_chat_participants UNIQUE (thread_id, kind, participant_key)
        )
    """)
    op.execute("""
        CREATE TABLE chat_thread_reads (
            thread_id uuid NOT NULL REFERENCES chat_threads (id) ON DELETE CASCADE,
            participant_key varchar(120) NOT NULL,
            last_read_at timestamptz NOT NULL,
            PRIMARY KEY (thread_id, participant_key)
        )
    """)
    op.execute("ALTER TABLE chat_messages ADD COLUMN thread_id uuid REFERENCES chat_threads (id) ON DELETE CASCADE")


def downgrade() -> None:
    op.execute("ALTER TABLE chat_messages DROP COLUMN thread_id")
    op.execute("DROP TABLE chat_thread_reads")
    op.execute("DROP TABLE chat_participants")
    op.execute("DROP TABLE chat_threads")
    op.execute("DROP TYPE participant_kind")
