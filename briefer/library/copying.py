"""Copies whole libraries: to a backup, from one, and from one engine to the other.

A backup is a library in one SQLite file, whatever the engine of the library it was made of, so any Briefer can open it.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa

from briefer.errors import BrieferError
from briefer.library import tables
from briefer.library.damage import damage
from briefer.library.engines import Sqlite
from briefer.library.opening import open_library
from briefer.library.sql import SqlLibrary
from briefer.library.telling import told

KEPT_DAYS = 14
"""How long a daily backup is kept."""

_SQLITE = b"SQLite format 3\0"
_ROWS = 200  # rows that are copied at a time: a few megabytes
_DAILY = "library-{:%Y-%m-%d}.backup"

Progress = Callable[[int, int], None]
"""Is told how many briefs were copied, of how many."""


def back_up(library: SqlLibrary, path: Path, progress: Progress = lambda done, of: None) -> None:
    """Writes a backup; one that is there already is replaced whole or not at all.

    Raises:
        BrieferError: the library is damaged, so that a backup of it would push out a sound one; or it can't be written.
    """
    if faults := _faults(library):
        raise BrieferError(f"The library is damaged ({faults[0]}), so no backup was made. Restore the last one.")
    half = path.with_name(path.name + ".part")
    with TemporaryDirectory(prefix="briefer-") as folder:
        made = Path(folder) / "backup"
        if library.engine.name == Sqlite.name:
            _copy_pages(library, made, progress)
        else:
            with closing(open_library(f"sqlite:///{made}")) as copy:
                copy_all(library, copy, progress)
        _whole_file(made)
        try:
            copyfile(made, half)
            with half.open("rb+") as file:
                os.fsync(file.fileno())
            half.replace(path)
        except OSError as error:
            half.unlink(missing_ok=True)
            raise BrieferError(f"The backup {path} can't be written: {error.strerror or error}.") from error


def _copy_pages(library: SqlLibrary, path: Path, progress: Progress) -> None:
    """Copies a SQLite library as it is, page by page: a hundred times as fast as row by row."""
    with library.reading() as connection, closing(sqlite3.connect(path)) as copy:
        source: Any = connection.connection.driver_connection
        source.backup(copy)
        count = connection.scalar(sa.select(sa.func.count()).select_from(tables.briefs)) or 0
    progress(count, count)


def _whole_file(path: Path) -> None:
    """Makes a SQLite library one file again, with nothing left in a log beside it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def opened_backup(path: Path) -> Iterator[SqlLibrary]:
    """A backup as a library, found sound. It is a copy, so that the backup of an older version stays what it is.

    Raises:
        BrieferError: the file is no backup, can't be read, or is damaged.
    """
    with TemporaryDirectory(prefix="briefer-") as folder:
        copied = Path(folder) / "backup"
        try:
            copyfile(path, copied)
        except OSError as error:
            raise BrieferError(f"The backup {path} can't be read: {error.strerror or error}.") from error
        with closing(_opened(copied, path)) as backup:
            if faults := backup.check():
                raise _bad_backup(path, faults)
            yield backup


def _opened(copied: Path, path: Path) -> SqlLibrary:
    with copied.open("rb") as file:
        is_sqlite = file.read(len(_SQLITE)) == _SQLITE
    if not is_sqlite:
        raise BrieferError(f"{path} is no backup of a library.")
    if faults := damage(copied):
        raise _bad_backup(path, faults)
    return open_library(f"sqlite:///{copied}")


def _bad_backup(path: Path, faults: Sequence[str]) -> BrieferError:
    return BrieferError(f"The backup {path} is damaged ({faults[0]}). Take another one.")


def copy_all(source: SqlLibrary, target: SqlLibrary, progress: Progress, *, replace: bool = False) -> None:
    """Copies everything into an empty library, or in place of what one holds, in one transaction.

    Raises:
        BrieferError: the target is not empty, and nothing was said of replacing.
    """
    with told(), source.reading() as reading, target.writing() as writing:
        if replace:
            _empty(writing)
            target.engine.remove_all_words(writing)
        elif writing.scalar(sa.select(tables.briefs.c.id).limit(1)):
            raise BrieferError("The library to copy to holds briefs already. Choose an empty one.")
        for table in tables.metadata.sorted_tables:
            for rows in _in_portions(reading, table):
                writing.execute(table.insert(), rows)
        _index(target, writing, progress)
    target.tune()


def _empty(connection: sa.Connection) -> None:
    for table in reversed(tables.metadata.sorted_tables):
        connection.execute(table.delete())


def _in_portions(connection: sa.Connection, table: sa.Table) -> Iterator[list[dict[str, Any]]]:
    result = connection.execution_options(yield_per=_ROWS).execute(sa.select(table))
    for rows in result.partitions():
        yield [row._asdict() for row in rows]


def _index(target: SqlLibrary, connection: sa.Connection, progress: Progress) -> None:
    """Makes the copied briefs findable; each engine keeps words in its own way."""
    table = tables.briefs
    places = connection.scalars(sa.select(table.c.place).order_by(table.c.place)).all()
    for done, place in enumerate(places, 1):
        row = connection.execute(sa.select(table.c.title, table.c.text).where(table.c.place == place)).one()
        target.engine.put_words(connection, place, row.title, row.text)
        progress(done, len(places))


def _faults(library: SqlLibrary) -> list[str]:
    """What the engine finds wrong; reading every state, as `check` does, would take too long each day."""
    with library.reading() as connection:
        return library.engine.faults(connection)


def back_up_daily(library: SqlLibrary, folder: Path, today: date) -> Path | None:
    """Makes the day's backup if there is none yet, and drops those that are too old. Gives the new one.

    Raises:
        BrieferError: see `back_up`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / _DAILY.format(today)
    if path.exists():
        return None
    back_up(library, path)
    oldest = _DAILY.format(today - timedelta(days=KEPT_DAYS - 1))
    for old in sorted(folder.glob("library-*.backup")):
        if old.name < oldest:
            old.unlink()
    return path
