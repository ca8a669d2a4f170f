"""Checklists and how they went

Revision ID: 0014_checklists
Revises: 0013_workers
"""
from alembic import op

revision = "0014_checklists"
down_revision = "0013_workers"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""
        CREATE TABLE checklist_templates (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            name varchar(120) NOT NULL,
            service_type varchar(64) NOT NULL,
            version integer NOT NULL DEFAULT 1,
            is_active boolean NOT NULL DEFAULT TRUE,
            CONSTRAINT uq_checklist_templates_version UNIQUE (service_type, version)
        )
    """)
    op.execute("""
        CREATE TABLE checklist_template_items (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            template_id uuid NOT NULL REFERENCES checklist_templates (id) ON DELETE CASCADE,
            position integer NOT NULL,
            phase varchar(16) NOT NULL,
            label varchar(255) NOT NULL,
            required boolean NOT NULL DEFAULT TRUE,
            CONSTRAINT uq_checklist_template_items_position UNIQUE (template_id, position),
            CONSTRAINT ck_checklist_template_items_phase CHECK (phase IN ('before', 'after'))
        )
    """)
    op.execute("""
        CREATE TABLE checklist_runs (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
            template_id uuid NOT NULL REFERENCES checklist_templates (id),
            status varchar(16) NOT NULL DEFAULT 'in_progress',
            completed_at timestamptz,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    """)
    op.execute("""
        CREATE TABLE checklist_run_items (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            run_id uuid NOT NULL REFERENCES checklist_runs (id) ON DELETE CASCADE,
            template_item_id uuid NOT NULL REFERENCES checklist_template_items (id),
            checked_at timestamptz,
            note text,
            CONSTRAINT uq_checklist_run_items UNIQUE (run_id, template_item_id)
        )
    """)
    op.execute("CREATE INDEX ix_checklist_runs_booking ON checklist_runs (booking_id)")


def downgrade() -> None:
    op.execute("DROP TABLE checklist_run_items")
    op.execute("DROP TABLE checklist_runs")
    op.execute("DROP TABLE checklist_template_items")
    op.execute("DROP TABLE checklist_templates")
