"""The first schema: briefs and their states, files, words, registers, corrections and standard paragraphs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes all tables."""
    _briefs()
    _registers()
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE words USING fts5(title, body, prefix='1 2 3', tokenize='unicode61')")
    else:
        op.execute("CREATE TABLE words (place bigint PRIMARY KEY, title tsvector NOT NULL, vector tsvector NOT NULL)")
        op.execute("CREATE INDEX words_title ON words USING gin (title)")
        op.execute("CREATE INDEX words_vector ON words USING gin (vector)")


def _briefs() -> None:
    op.create_table(
        "briefs",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("place", sa.BigInteger, nullable=False, unique=True),
        sa.Column("state", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("marking", sa.Text, nullable=False),
        sa.Column("countries", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_table(
        "states",
        sa.Column("brief", sa.String(64), sa.ForeignKey("briefs.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("brief", "number"),
    )
    op.create_table(
        "files",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "brief_countries",
        sa.Column("brief", sa.String(64), sa.ForeignKey("briefs.id"), nullable=False),
        sa.Column("country", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("country", "brief"),
    )
    op.create_index("brief_countries_brief", "brief_countries", ["brief"])


def _registers() -> None:
    op.create_table(
        "register",
        sa.Column("brief", sa.String(64), sa.ForeignKey("briefs.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("brief", "position"),
    )
    op.create_index("register_kind", "register", ["kind"])
    op.create_table(
        "corrections",
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key"),
    )
    op.create_table(
        "paragraphs",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("dated", sa.Text, nullable=False),
        sa.Column("superseded_by", sa.Text, nullable=False),
    )
