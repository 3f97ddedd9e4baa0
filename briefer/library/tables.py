"""The library's tables, the same on every engine. How they came to be is told step by step under `migrations`."""

from sqlalchemy import (
    BigInteger,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

metadata = MetaData()

briefs = Table(
    "briefs",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("place", BigInteger, nullable=False, unique=True),  # newest first is by this, descending
    Column("state", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("date", String(10), nullable=False),
    Column("status", String(32), nullable=False),
    Column("template", Text, nullable=False),
    Column("marking", Text, nullable=False),
    Column("countries", Text, nullable=False),  # JSON, as written
    Column("text", Text, nullable=False),  # as written, for extracts
)

states = Table(
    "states",
    metadata,
    Column("brief", String(64), ForeignKey("briefs.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", String(32), nullable=False),  # ISO 8601, UTC
    Column("by", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),  # JSON without the bytes of files, deflated
    PrimaryKeyConstraint("brief", "number"),
)

files = Table(
    "files",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

brief_countries = Table(
    "brief_countries",
    metadata,
    Column("brief", String(64), ForeignKey("briefs.id"), nullable=False),
    Column("country", Text, nullable=False),  # folded
    PrimaryKeyConstraint("country", "brief"),
    Index("brief_countries_brief", "brief"),
)

register = Table(
    "register",
    metadata,
    Column("brief", String(64), ForeignKey("briefs.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("key", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("data", Text, nullable=False),  # JSON
    PrimaryKeyConstraint("brief", "position"),
    Index("register_kind", "kind"),
)

corrections = Table(
    "corrections",
    metadata,
    Column("kind", String(16), nullable=False),
    Column("key", Text, nullable=False),
    Column("data", Text, nullable=False),  # JSON
    Column("by", Text, nullable=False),
    Column("at", String(32), nullable=False),
    PrimaryKeyConstraint("kind", "key"),
)

paragraphs = Table(
    "paragraphs",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("dated", Text, nullable=False),
    Column("superseded_by", Text, nullable=False),
)

passing = MetaData()
"""What is true only for the moment: neither copied nor restored."""

visitors = Table(
    "visitors",
    passing,
    Column("brief", String(64), nullable=False),  # which may not be saved yet
    Column("visit", String(64), nullable=False),
    Column("name", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("seen", Double, nullable=False),  # seconds, by the clock of the database
    PrimaryKeyConstraint("brief", "visit"),
)
