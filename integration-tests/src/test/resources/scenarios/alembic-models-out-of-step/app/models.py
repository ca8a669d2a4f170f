"""The models, those of tags not among them."""
import sqlalchemy as sa

metadata = sa.MetaData()

sa.Table(
    "tasks",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("title", sa.String(400), nullable=False),
    sa.Column("description", sa.Text),
    sa.Column("completed", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("user_id", sa.String(64), nullable=False),
    sa.Column("priority", sa.Integer),
    sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    sa.Index("idx_tasks_user_id", "user_id"),
    sa.Index("idx_tasks_created_at", "created_at"),
)

sa.Table("reports", metadata, sa.Column("id", sa.Integer, primary_key=True))
