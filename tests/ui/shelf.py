"""A library for tests of the window, in memory, that a test can fill and look into."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

from briefer.library.memory import MemoryLibrary
from briefer.model.brief import Brief
from briefer.service import Librarian
from briefer.ui.library_household import LibraryHousehold
from briefer.ui.library_page import LibraryPage
from tests.briefs import make_brief
from tests.ui.driver import Driver

Page = TypeVar("Page", bound=LibraryPage)
MORNING = datetime(2025, 10, 30, 9, tzinfo=UTC)


class Shelf:
    """Called, it gives a librarian of the same library: the window asks for several."""

    def __init__(self, folder: Path, *briefs: Brief) -> None:
        self.library = MemoryLibrary()
        self.url = f"sqlite:///{folder / 'library.db'}"
        for brief in briefs:
            self.library.save(brief, 0, "mei", MORNING)

    def __call__(self) -> Librarian:
        return Librarian(self.url, self.library)

    def put(self, hours: float = 0, by: str = "mei", **fields: Any) -> None:
        """Save a brief, or a new state of one."""
        brief = make_brief(**fields)
        known = brief.id in {entry.id for entry in self.library.entries()}
        base = self.library.get(brief.id).state if known else 0
        self.library.save(brief, base, by, MORNING + timedelta(hours=hours))

    def titles(self) -> list[str]:
        return [entry.title for entry in self.library.entries()]


def house(driver: Driver) -> LibraryHousehold:
    (found,) = driver.window.findChildren(LibraryHousehold)
    return found


def page(driver: Driver, kind: type[Page]) -> Page:
    """The view of the library that is shown."""
    shown = [found for found in driver.window.findChildren(kind) if found.isVisible()]
    assert len(shown) == 1, f"{len(shown)} pages of the kind {kind.__name__} are shown"
    return shown[0]


def button(inside: QWidget, words: str) -> QAbstractButton:
    (found,) = (b for b in inside.findChildren(QAbstractButton) if b.text() == words and b.isVisible())
    return found
