"""What SQLite and PostgreSQL do differently: how a writer is alone, and how words are found."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Protocol

from sqlalchemy import BigInteger, Connection, cast, column, func, table, text, union
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.sql import Select

from briefer.library.index import words
from briefer.library.tables import briefs

_MOST_POSITIONS = 8  # of one word that PostgreSQL keeps for ranking; its limit is 256
_MOST_RANKED = 500  # briefs that PostgreSQL ranks of those that match anywhere, and of those whose title does
_MOST_WORDS = 20_000  # different words of one brief that PostgreSQL keeps: a vector holds one megabyte
_WORDS = table(
    "words",
    column("rowid", BigInteger),
    column("place", BigInteger),
    column("title", TSVECTOR),
    column("vector", TSVECTOR),
)


class Engine(Protocol):
    """The part of a library that depends on the engine."""

    name: str
    reading: Mapping[str, Any]
    """Options of a transaction that only reads, and sees one state of everything."""

    def lock(self, connection: Connection) -> None:
        """Waits until this transaction is the only one that saves."""
        ...

    def put_words(self, connection: Connection, place: int, title: str, body: str) -> None:
        """Makes a brief findable at a place."""
        ...

    def remove_words(self, connection: Connection, place: int) -> None:
        """Makes a place empty."""
        ...

    def remove_all_words(self, connection: Connection) -> None:
        """Makes every place empty."""
        ...

    def matching(self, select: Select[Any], wanted: list[str], *, ranked: bool) -> Select[Any]:
        """A selection from the briefs narrowed to those with all words, and ordered."""
        ...

    def now(self, connection: Connection) -> float:
        """Seconds since 1970 by the database's clock."""
        ...

    def size(self, connection: Connection) -> int:
        """Bytes on disk."""
        ...

    def faults(self, connection: Connection) -> list[str]:
        """What the engine itself finds wrong."""
        ...


class Sqlite:
    """SQLite with FTS5. Only one connection writes at a time, from the first statement of its transaction."""

    name = "sqlite"
    reading: Mapping[str, Any] = MappingProxyType({})

    def lock(self, connection: Connection) -> None:
        """The transaction began IMMEDIATE: it is the only one that writes already."""

    def put_words(self, connection: Connection, place: int, title: str, body: str) -> None:
        """See `Engine.put_words`."""
        row = {"place": place, "title": " ".join(words(title)), "body": " ".join(words(body))}
        connection.execute(text("INSERT INTO words (rowid, title, body) VALUES (:place, :title, :body)"), row)

    def remove_words(self, connection: Connection, place: int) -> None:
        """See `Engine.remove_words`."""
        connection.execute(text("DELETE FROM words WHERE rowid = :place"), {"place": place})

    def remove_all_words(self, connection: Connection) -> None:
        """See `Engine.remove_all_words`."""
        connection.execute(text("DELETE FROM words"))

    def matching(self, select: Select[Any], wanted: list[str], *, ranked: bool) -> Select[Any]:
        """FTS5 walks its rows newest first by itself when they are ordered by rowid."""
        asked = " AND ".join(f'"{word}"*' for word in wanted)
        joined = select.join_from(briefs, _WORDS, _WORDS.c.rowid == briefs.c.place)
        found = joined.where(text("words MATCH :asked").bindparams(asked=asked))
        return found.order_by(text("bm25(words, 10.0, 1.0)") if ranked else _WORDS.c.rowid.desc())

    def now(self, connection: Connection) -> float:
        """See `Engine.now`."""
        return float(connection.execute(text("SELECT (julianday('now') - 2440587.5) * 86400.0")).scalar_one())

    def size(self, connection: Connection) -> int:
        """See `Engine.size`."""
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        return int(pages) * int(connection.execute(text("PRAGMA page_size")).scalar_one())

    def faults(self, connection: Connection) -> list[str]:
        """See `Engine.faults`."""
        found = [str(row[0]) for row in connection.execute(text("PRAGMA integrity_check"))]
        broken = [f"{row[0]} refers to a missing row" for row in connection.execute(text("PRAGMA foreign_key_check"))]
        return [fault for fault in found if fault != "ok"] + broken


class Postgresql:
    """PostgreSQL with a GIN index. Vectors and queries are made here, so that no parser of the server's has a say."""

    name = "postgresql"
    reading: Mapping[str, Any] = MappingProxyType({"isolation_level": "REPEATABLE READ"})
    _LOCK = 0x6272696566  # “brief”, as a number

    def lock(self, connection: Connection) -> None:
        """See `Engine.lock`."""
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": self._LOCK})

    def put_words(self, connection: Connection, place: int, title: str, body: str) -> None:
        """See `Engine.put_words`."""
        named = words(title)
        row = {"place": place, "title": _vector(named, []), "vector": _vector(named, words(body))}
        connection.execute(_WORDS.insert(), row)

    def remove_words(self, connection: Connection, place: int) -> None:
        """See `Engine.remove_words`."""
        connection.execute(text("DELETE FROM words WHERE place = :place"), {"place": place})

    def remove_all_words(self, connection: Connection) -> None:
        """See `Engine.remove_all_words`."""
        connection.execute(text("DELETE FROM words"))

    def matching(self, select: Select[Any], wanted: list[str], *, ranked: bool) -> Select[Any]:
        """Ranks the newest that match, and the newest whose title does: to rank all would read every long text."""
        asked = cast(" & ".join(f"'{word}':*" for word in wanted), TSQUERY)
        place, title, vector = _WORDS.c.place, _WORDS.c.title, _WORDS.c.vector
        joined = select.join_from(briefs, _WORDS, place == briefs.c.place)
        found, titled = (joined.where(column_.op("@@")(asked)) for column_ in (vector, title))
        if not ranked:
            return found.order_by(place.desc())
        rank = func.ts_rank(vector, asked).label("rank")
        newest = (
            matching.with_only_columns(place, rank).order_by(place.desc()).limit(_MOST_RANKED).subquery().select()
            for matching in (found, titled)
        )
        best = union(*newest).subquery()
        return select.join_from(briefs, best, best.c.place == briefs.c.place).order_by(
            best.c.rank.desc(), best.c.place.desc()
        )

    def now(self, connection: Connection) -> float:
        """See `Engine.now`."""
        return float(connection.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())

    def size(self, connection: Connection) -> int:
        """See `Engine.size`."""
        return int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())

    def faults(self, connection: Connection) -> list[str]:
        """PostgreSQL checks its pages as it reads them; there is nothing to ask."""
        return []


def _vector(title: list[str], body: list[str]) -> str:
    """A tsvector as text: each word with the places it stands at, those of the title weighted A."""
    places: dict[str, list[str]] = {}
    for position, word in enumerate((*title, *body), 1):
        known = places.setdefault(word, [])
        if len(known) < _MOST_POSITIONS:
            known.append(f"{min(position, 16_383)}{'A' if position <= len(title) else ''}")
    kept = list(places.items())[:_MOST_WORDS]
    return " ".join(f"'{word}':{','.join(dict.fromkeys(at))}" for word, at in kept)
