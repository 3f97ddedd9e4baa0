"""Keeps edits while the library doesn't answer, and saves them when it is back.

One SQLite file among the user's settings. Of each brief it keeps the latest state and the base of the first, so that
what others saved meanwhile is merged as in any save.
"""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefer.errors import BrieferError
from briefer.library.protocol import Library
from briefer.library.values import LibraryUnreachable, SaveConflict, Stored
from briefer.model.brief import Brief
from briefer.model.plain import from_json, to_json

_TABLE = """
CREATE TABLE IF NOT EXISTS waiting
(brief TEXT PRIMARY KEY, base INTEGER NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL, content BLOB NOT NULL)
"""


@dataclass(frozen=True)
class Sent:
    """What became of the edits that waited: those saved, and those in conflict, which go on waiting."""

    saved: tuple[Stored, ...] = ()
    conflicts: tuple[SaveConflict, ...] = ()


class Outbox:
    """Edits that wait for a library, in a file that outlives the program."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.why = ""
        """Why the library did not answer the last save; empty when it did."""

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=30)) as connection, connection:
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute(_TABLE)
                yield connection
        except (sqlite3.Error, OSError) as error:
            raise BrieferError(f"Edits can't be kept in {self._path} ({error}). Save the brief as a file.") from error

    def save(self, library: Library, brief: Brief, base: int, by: str, at: datetime) -> Stored | None:
        """Saves a brief, or keeps it for later when the library doesn't answer, which gives None.

        Raises:
            SaveConflict: as `Library.save` does.
        """
        try:
            saved = library.save(brief, base, by, at)
        except LibraryUnreachable as error:
            self.why = error.why
            self.keep(brief, base, by, at)
            return None
        self.forget(brief.id)
        return saved

    def keep(self, brief: Brief, base: int, by: str, at: datetime) -> None:
        """Keeps a brief until the library answers."""
        row = (brief.id, base, by, at.isoformat(), zlib.compress(to_json(brief).encode()))
        keep = "INSERT INTO waiting VALUES (?, ?, ?, ?, ?) ON CONFLICT (brief) DO UPDATE SET"
        with self._open() as connection:
            connection.execute(f"{keep} by = excluded.by, at = excluded.at, content = excluded.content", row)

    def waiting(self) -> tuple[str, ...]:
        """The ids of the briefs that wait, those kept first before others."""
        with self._open() as connection:
            return tuple(row[0] for row in connection.execute("SELECT brief FROM waiting ORDER BY rowid"))

    def kept(self, brief_id: str) -> Stored | None:
        """The latest state of a brief that waits, and the number of the state it was made from."""
        with self._open() as connection:
            row = connection.execute("SELECT content, base FROM waiting WHERE brief = ?", (brief_id,)).fetchone()
        return Stored(from_json(zlib.decompress(row[0])), row[1]) if row else None

    def forget(self, brief_id: str) -> None:
        """Drops what waits of a brief: it was saved, or a conflict was settled."""
        with self._open() as connection:
            connection.execute("DELETE FROM waiting WHERE brief = ?", (brief_id,))

    def send(self, library: Library) -> Sent:
        """Saves all that waits, merged with what others saved meanwhile; stops when the library is gone again."""
        saved: list[Stored] = []
        conflicts: list[SaveConflict] = []
        with self._open() as connection:
            rows = connection.execute("SELECT brief, base, by, at, content FROM waiting ORDER BY rowid").fetchall()
        for brief_id, base, by, at, content in rows:
            brief = from_json(zlib.decompress(content))
            try:
                saved.append(library.save(brief, base, by, datetime.fromisoformat(at)))
            except LibraryUnreachable:
                break
            except SaveConflict as conflict:
                conflicts.append(conflict)
            else:
                self.forget(brief_id)
        return Sent(tuple(saved), tuple(conflicts))
