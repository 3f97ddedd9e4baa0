"""Opens Word files: an export shows its edits over the brief it was made from, an old brief shows what went where."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from briefer.errors import BrieferError
from briefer.exchange.word import WORD_SUFFIXES, OldBrief, WordEdits
from briefer.library.values import Stored
from briefer.service import Librarian
from briefer.ui.desk import Desk
from briefer.ui.keeping import Keeping
from briefer.ui.keeping_left import Seat
from briefer.ui.library_clerk import Clerk, stored
from briefer.ui.library_view import LibraryView
from briefer.ui.library_word_edits import WordEditsPage
from briefer.ui.message_bar import MessageBar
from briefer.ui.word_placed import PlacedPage
from briefer.ui.workshop import WorkshopService


class WordOpening(QObject):
    """Reads a Word file in a thread, then shows the brief with the list beside its pages."""

    def __init__(
        self,
        desk: Desk,
        keeping: Keeping,
        clerk: Clerk,
        messages: MessageBar,
        view: Callable[[], LibraryView],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._keeping, self._clerk, self._messages, self._view = desk, keeping, clerk, messages, view

    def open(self, path: Path) -> bool:
        """Open a file if it is one of Word's; tells whether it is."""
        service = self._desk.service
        if path.suffix.lower() not in WORD_SUFFIXES or not isinstance(service, WorkshopService):
            return False
        self._messages.tell(self.tr("Reading {0}…").format(path.name))

        def read(librarian: Librarian) -> tuple[WordEdits | OldBrief, Stored | None, bool]:
            found = service.open_word(path)
            is_ours = isinstance(found, WordEdits)
            known, waits = _known(librarian, found.exported.id) if is_ours else (None, False)
            return found, known, waits

        self._clerk.ask("word", read, lambda found: self._show(path, *found), self._desk.warn)
        return True

    def _show(self, path: Path, found: WordEdits | OldBrief, known: Stored | None, waits: bool) -> None:
        self._messages.clear()
        if isinstance(found, OldBrief):
            self._desk.show(found.brief, path)
            self._view().show_page("word", PlacedPage(found))
            return
        session = self._desk.session
        if session is None or session.brief.id != found.exported.id:
            if not self._desk.may_leave():
                return
            if known is not None:
                home = self._keeping.home_in_library(known.brief, known.state)
                self._desk.show(known.brief, None, Seat(home, unsaved=waits))
            else:
                self._desk.show(found.exported, path)
            session = self._desk.session
        assert session is not None
        page = WordEditsPage(session, found.exported, found.brief, found.changes, found.authors, found.unplaced)
        self._view().show_page("word", page)


def _known(librarian: Librarian, brief_id: str) -> tuple[Stored | None, bool]:
    """The brief as the library has it, and whether it waits for it; None when it has none, or doesn't answer."""
    try:
        return stored(librarian, brief_id)
    except BrieferError:
        return None, False
