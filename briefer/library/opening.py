"""Opens a library from its URL: finds the engine, brings the schema up to date, and refuses what would not be safe.

URLs are ``sqlite:///…`` with a path and ``postgresql://…`` with a server.
"""

import re
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event, exc
from sqlalchemy.pool import ConnectionPoolEntry

from briefer.errors import BrieferError
from briefer.library import tables
from briefer.library.engines import Engine, Postgresql, Sqlite
from briefer.library.reindexing import reindex
from briefer.library.shares import network_share
from briefer.library.sql import SqlLibrary
from briefer.library.telling import told
from briefer.library.values import LibraryUnreachable
from briefer.settings import SQLITE

_MIGRATIONS = Path(__file__).parent / "migrations"
_PASSWORD = re.compile(r"(://[^:/@]*:|^[^:/@]*:).*@", re.DOTALL)
_OPTION = re.compile(r"(password=)[^&]*", re.IGNORECASE)
_KEEPALIVE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 25_000}
"""Options of libpq by which a network that swallows everything is noticed in half a minute."""
_PATIENCE = 30  # seconds that a writer waits for another

BeforeMigration = Callable[[SqlLibrary], None]
"""Makes a backup of a library that is about to be migrated."""


def open_library(
    url: str, before_migration: BeforeMigration = lambda library: None, *, creates: bool = True
) -> SqlLibrary:
    """The library at a URL, made if there is none, unless that is not wished.

    Raises:
        BrieferError: the URL leads to no library, it can't be reached, or was written by a newer Briefer.
    """
    parsed = _parsed(url)
    if not creates and parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").exists():
        raise _no_library(parsed)
    database, engine = _database(parsed)
    try:
        with told():
            version = _migrated(database, engine, before_migration, creates)
    except BaseException:
        database.dispose()
        raise
    return SqlLibrary(database, engine, version)


def _parsed(url: str) -> sa.URL:
    if url.startswith(SQLITE):
        return sa.URL.create("sqlite", database=url.removeprefix(SQLITE))
    try:
        parsed = sa.make_url(url)
    except (exc.ArgumentError, ValueError) as error:  # a port that is no number is a ValueError
        raise _wrong_url(url) from error
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise _wrong_url(url)
    return parsed


def _wrong_url(url: str) -> BrieferError:
    return BrieferError(f"“{_masked(url)}” is no library. Write sqlite:/// and a path, or postgresql:// and a server.")


def _no_library(url: sa.URL) -> BrieferError:
    """The refusal where a library is only to be read, and there is none."""
    shown = url.database if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    return BrieferError(
        f"There is no library at {shown}. Correct the name, or make one there with “briefer library add FILE”."
    )


def _masked(url: str) -> str:
    """A URL that can't be read, without what may be a password in it, up to the last @ or among the options."""
    return _OPTION.sub(r"\1***", _PASSWORD.sub(r"\1***@", url))


def _database(url: sa.URL) -> tuple[sa.Engine, Engine]:
    if url.get_backend_name() == "sqlite":
        return _sqlite(url), Sqlite()
    psycopg = url.set(drivername="postgresql+psycopg")
    return sa.create_engine(
        psycopg, pool_pre_ping=True, connect_args={"connect_timeout": 10, **_KEEPALIVE}
    ), Postgresql()


def _sqlite(url: sa.URL) -> sa.Engine:
    if not url.database or url.database == ":memory:":
        raise BrieferError("The URL names no file. Write sqlite:/// and a path.")
    path = Path(url.database)
    if path.is_dir():
        raise BrieferError(f"{path} is a folder, not the file of a library. Write sqlite:/// and the path of a file.")
    if share := network_share(path):
        raise BrieferError(
            f"{path} lies on a network share ({share}), where SQLite loses data when two people write."
            " Keep it on a disk of this computer, or use PostgreSQL for the office."
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BrieferError(f"The folder of the library, {path.parent}, can't be made: {error.strerror}.") from error
    database = sa.create_engine(url, connect_args={"timeout": _PATIENCE})
    event.listen(database, "connect", _prepare_sqlite)
    event.listen(database, "begin", _begin_sqlite)
    _watch(database, path)
    return database


def _watch(database: sa.Engine, path: Path) -> None:
    """Sees to it that nobody writes into a file that was deleted or replaced while it was open, and thinks it safe."""

    has_been_there = Event()

    def still_there() -> tuple[int, int]:
        if there := _identity(path):
            return there
        why = f"{path} is no longer there"
        raise LibraryUnreachable(f"The library doesn't answer ({why}). Put it back, or restore its backup.", why)

    def begin(*_: object) -> None:
        if has_been_there.is_set():  # the first connection may make the file
            still_there()

    def note(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info["file"] = _identity(path)
        has_been_there.set()

    def look(_connection: object, record: ConnectionPoolEntry, _proxy: object) -> None:
        if still_there() != record.info["file"]:
            raise exc.DisconnectionError

    event.listen(database, "do_connect", begin)
    event.listen(database, "connect", note)
    event.listen(database, "checkout", look)


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another that takes its place."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """Takes the transactions from the driver, which begins them too late, and sets what makes commits safe."""
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -32000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrated(database: sa.Engine, engine: Engine, before_migration: BeforeMigration, creates: bool) -> str:
    """Brings the schema and the index up to date, all of it or nothing, and gives the version."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    latest, *older = versions(scripts)
    found = _version(database)
    if found == latest:
        return latest
    if found and found not in older:
        raise BrieferError("The library was written by a newer Briefer. Update Briefer to open it.")
    if found:
        before_migration(SqlLibrary(database, engine, found))
    else:
        _refuse_anothers(database)
        if not creates:
            raise _no_library(database.url.set(drivername=database.dialect.name))
    with database.execution_options(writes=True).begin() as connection:
        engine.lock(connection)
        if MigrationContext.configure(connection).get_current_revision() != latest:  # while we waited
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if found:
                reindex(connection, engine)
    return latest


def _refuse_anothers(database: sa.Engine) -> None:
    """Refuses what holds tables but has no version: any in a file, those named as ours on a server."""
    with database.connect() as connection:
        found = set(sa.inspect(connection).get_table_names())
        version = MigrationContext.configure(connection).get_current_revision()
    ours = found if database.dialect.name == "sqlite" else found & set(tables.metadata.tables)
    if not ours or version:  # which it has when another process has just made the library
        return
    name = database.url.database
    if "alembic_version" in found and len(found) > 1:
        raise BrieferError(f"The library {name} is damaged: it has lost its version. Restore a backup of it.")
    if "alembic_version" not in found:
        raise BrieferError(f"{name} holds the tables of another program. Choose another place for the library.")


def versions(scripts: ScriptDirectory) -> list[str]:
    """Every version of the schema, the present one first."""
    return [script.revision for script in scripts.walk_revisions()]


def _version(database: sa.Engine) -> str:
    with database.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() or ""
