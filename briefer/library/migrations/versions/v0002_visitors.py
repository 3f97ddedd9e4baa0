"""Who has a brief open."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Makes a table that a server need not write to its log: after a crash nobody has a brief open."""
    op.create_table(
        "visitors",
        sa.Column("brief", sa.String(64), nullable=False),
        sa.Column("visit", sa.String(64), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("host", sa.Text, nullable=False),
        sa.Column("since", sa.Text, nullable=False),
        sa.Column("seen", sa.Double, nullable=False),
        sa.PrimaryKeyConstraint("brief", "visit"),
        prefixes=[] if op.get_bind().dialect.name == "sqlite" else ["UNLOGGED"],
    )
