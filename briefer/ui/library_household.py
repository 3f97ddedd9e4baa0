"""What keeps briefs and what finds them again, built behind the start page and handed to the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from briefer.errors import BrieferError
from briefer.library.values import SaveConflict
from briefer.service import Librarian
from briefer.ui.desk import Desk
from briefer.ui.keeping import Keeping
from briefer.ui.keeping_journal import Orphan
from briefer.ui.keeping_messages import KeepingMessages
from briefer.ui.main_window import MainWindow


class LibraryHousehold(QObject):
    """Gives a desk its keeping, and a window its library. Without a library the window works on files alone."""

    def __init__(
        self, window: MainWindow, desk: Desk, folder: Path, make_librarian: Callable[[], Librarian] | None = None
    ) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._keeping: Keeping | None = None
        try:
            keeping = Keeping(desk.service, make_librarian or Librarian, folder / "open", self)
        except BrieferError as error:
            window.messages.warn(str(error))
            return
        self._keeping = desk.keeping = keeping
        self._messages = KeepingMessages(keeping, window.messages, desk.save_as, self._choose)
        if orphans := keeping.orphans():
            window.ready.connect(lambda: QTimer.singleShot(0, lambda: self._offer(orphans)))

    def close(self) -> None:
        """Save what is to be saved and end the threads."""
        if self._keeping is not None:
            self._keeping.close()

    def _choose(self, conflict: SaveConflict) -> None:
        """Show both sides of a conflict."""

    def _offer(self, orphans: tuple[Orphan, ...]) -> None:
        """Bring the newest brief back at once where nothing else was asked for, and offer the others."""
        newest, *others = orphans
        if self._desk.session is None:
            self._bring_back(newest, tuple(others))
        else:
            self._tell(self.tr("Briefer ended without closing “{0}”."), orphans)

    def _bring_back(self, orphan: Orphan, others: tuple[Orphan, ...]) -> None:
        keeping = self._keeping
        if keeping is None or not self._desk.may_leave():
            return
        if seat := keeping.adopt(orphan):
            file = Path(seat.home.place.file) if seat.home.place.file else None
            self._desk.show(orphan.brief, file, seat)
        text = self.tr("Briefer ended without closing this brief. It is as it was on {0}.").format(orphan.at)
        self._window.messages.tell(text, [])
        if others:
            self._tell(text + " " + self.tr("“{0}” was open too."), others)

    def _tell(self, text: str, orphans: tuple[Orphan, ...]) -> None:
        newest, *others = orphans
        title = newest.brief.title or newest.brief.meeting.title or self.tr("New brief")
        action = (self.tr("Bring it back"), lambda: self._bring_back(newest, tuple(others)))
        self._window.messages.tell(text.format(title), [action])
