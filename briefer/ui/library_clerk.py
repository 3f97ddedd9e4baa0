"""Asks the library in a thread of its own, so that a window never waits for a database."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QObject

from briefer.library.outbox import Outbox
from briefer.library.values import Stored
from briefer.service import Librarian
from briefer.service.place import outbox_of
from briefer.ui.ending import within
from briefer.ui.keeping_presence import whoami
from briefer.ui.worker import Worker

T = TypeVar("T")
_LAST_MOMENT = 0.3
"""Seconds that closing the window waits for an answer."""


class Clerk(QObject):
    """Runs one question after another; of several of a kind that wait, the last."""

    def __init__(self, make_librarian: Callable[[], Librarian], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._librarian = make_librarian()
        self._worker = Worker(self)

    def ask(
        self,
        kind: str,
        work: Callable[[Librarian], T],
        then: Callable[[T], None],
        failed: Callable[[str], None],
        asker: QObject | None = None,
    ) -> None:
        """Put a question; the answer, or a sentence that says why there is none, comes as `Worker.submit` tells."""
        librarian = self._librarian
        self._worker.submit(kind, lambda: work(librarian), then, failed, asker)

    def close(self) -> None:
        """End the thread after the question at hand, unless its answer takes too long."""
        within(_LAST_MOMENT, self._worker.stop)
        self._librarian.close()


def by_and_at() -> tuple[str, datetime]:
    """Who does something, and when, as the history notes it."""
    return whoami(), datetime.now(UTC)


def stored(librarian: Librarian, brief_id: str) -> tuple[Stored, bool]:
    """A brief to go on with: the state that waits for the library, if there is one, else the library's own.

    Tells with it whether it waits, and is yet to be saved.
    """
    kept = Outbox(outbox_of(librarian.url)).kept(brief_id) if brief_id in librarian.waiting() else None
    return (kept, True) if kept else (librarian.library.get(brief_id), False)
