"""Measures the search over 20,000 briefs as one types, on SQLite and on PostgreSQL.

The aim is first results within 50 ms at the 95th percentile. BRIEFER_BENCH_BRIEFS sets another number of briefs.
"""

import os
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefer.library.opening import open_library  # noqa: E402
from briefer.library.sql import SqlLibrary  # noqa: E402
from briefer.library.values import Query  # noqa: E402
from briefer.model.brief import Brief  # noqa: E402
from briefer.model.plain import from_plain  # noqa: E402

BRIEFS = int(os.environ.get("BRIEFER_BENCH_BRIEFS", "20000"))
AIM = 50  # milliseconds
SAVED = datetime(2025, 10, 30, tzinfo=UTC)
COMMON = (
    "malaysia", "defence", "talks", "minister", "meeting", "cooperation", "security", "maritime", "exercise",
    "agreement", "asean", "regional",
)  # fmt: skip
COUNTRIES = ("Indonesia", "Singapore", "Thailand", "Japan", "Australia", "France", "Ruritania")


class Writer:
    """Writes briefs of invented words, a third of them the words that every brief has."""

    def __init__(self) -> None:
        self._lot = random.Random(20251030)
        letters = "abcdefghijklmnopqrstuvwxyz"
        self.rare = ["".join(self._lot.choices(letters, k=self._lot.randint(3, 11))) for _ in range(30_000)]

    def words(self, count: int) -> str:
        """That many words."""
        return " ".join(self._word() for _ in range(count))

    def _word(self) -> str:
        if self._lot.random() < 0.3:
            return self._lot.choice(COMMON)
        return self.rare[int(len(self.rare) * self._lot.random() ** 3)]  # some far more often than others

    def brief(self, number: int) -> Brief:
        """A brief of about a page."""
        met = date(2000, 1, 1) + timedelta(days=self._lot.randint(0, 9_400))
        issues = [{"id": f"i{k}", "topic": self.words(4), "background": self.words(50)} for k in range(3)]
        follow_ups = [{"id": f"f{k}", "action": self.words(8), "owner": self.words(2)} for k in range(3)]
        sides = [{"id": "d1", "party": "Malaysia"}, {"id": "d2", "party": self._lot.choice(COUNTRIES)}]
        data = {
            "id": f"b{number}",
            "title": self.words(6),
            "meeting": {"date": met.isoformat()},
            "summary": self.words(60),
        }
        return from_plain(data | {"delegations": sides, "issues": issues, "follow_ups": follow_ups})


def typed(writer: Writer) -> list[str]:
    """What people type, letter by letter: common words, rare ones, two of either."""
    whole = [*COMMON, *writer.rare[:12], *(f"{one} {two}" for one, two in zip(COMMON, writer.rare[40:], strict=False))]
    return [word[:length] for word in whole for length in range(1, len(word) + 1)]


def fill(library: SqlLibrary, writer: Writer) -> float:
    """Saves the briefs one by one, and gives the seconds it took."""
    began = perf_counter()
    for number in range(BRIEFS):
        library.save(writer.brief(number), 0, "bench", SAVED)
    library.tune()
    return perf_counter() - began


def times(library: SqlLibrary, queries: list[Query]) -> list[float]:
    """Milliseconds of each query."""
    taken: list[float] = []
    for query in queries:
        began = perf_counter()
        library.find(query)
        taken.append((perf_counter() - began) * 1000)
    return taken


def told(name: str, taken: list[float]) -> str:
    """A line of figures."""
    parts = quantiles(taken, n=100)
    return f"{name}: median {parts[49]:.1f} ms, 95th percentile {parts[94]:.1f} ms, longest {max(taken):.1f} ms"


def measure(engine: str, url: str) -> bool:
    """Prints an engine's figures, and tells whether it kept the aim."""
    writer, library = Writer(), open_library(url)
    seconds = fill(library, writer)
    print(f"{engine}: {BRIEFS} briefs saved one by one in {seconds:.0f} s ({seconds / BRIEFS * 1000:.1f} ms each)")
    asked = typed(writer)
    newest = times(library, [Query(words=words, limit=20) for words in asked])
    print(told(f"{engine}, newest first, as one types", newest))
    print(told(f"{engine}, in one country", times(library, [Query(words=w, country="Japan", limit=20) for w in asked])))
    print(told(f"{engine}, ranked", times(library, [Query(words=w, ranked=True, limit=20) for w in asked[::7]])))
    library.close()
    kept = quantiles(newest, n=100)[94] <= AIM
    print(f"{engine}: {'within' if kept else 'MISSES'} the aim of {AIM} ms")
    return kept


@contextmanager
def sqlite() -> Iterator[str]:
    """The URL of a new library in a file."""
    with TemporaryDirectory() as folder:
        yield f"sqlite:///{Path(folder) / 'library.db'}"


@contextmanager
def postgresql() -> Iterator[str]:
    """The URL of a new library on a server of our own."""
    from tests.library.postgres import server

    with server() as running:
        yield running.url()


def main() -> int:
    """Returns 1 when an engine misses the aim."""
    with sqlite() as url:
        kept = measure("SQLite", url)
    with postgresql() as url:
        kept = measure("PostgreSQL", url) and kept
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
