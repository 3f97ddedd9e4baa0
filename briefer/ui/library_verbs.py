"""What is done with briefs of the library: opened, duplicated, carried over, put back, brought together."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from briefer.library.taking import Taken, put_in
from briefer.library.values import RegisterKind, SaveConflict, Stored
from briefer.model.brief import Brief
from briefer.model.changes import changes
from briefer.service import Librarian
from briefer.ui.desk import Desk
from briefer.ui.keeping import Keeping
from briefer.ui.keeping_left import Seat
from briefer.ui.library_clerk import Clerk, by_and_at, stored
from briefer.ui.library_conflicts import on_top_of
from briefer.ui.library_history import restore


class LibraryVerbs(QObject):
    """Carries out the verbs on a desk. ``done`` says that the brief is in view again."""

    done = Signal()
    place_wanted = Signal(str)
    """A path of the brief that a person wants to see."""

    def __init__(self, desk: Desk, keeping: Keeping, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._keeping, self._clerk = desk, keeping, clerk

    def open(self, brief_id: str) -> None:
        """Open a brief of the library, in its latest state."""
        session = self._desk.session
        if session is not None and session.brief.id == brief_id:
            self.done.emit()
        elif self._desk.may_leave():
            self._ask("open", lambda librarian: stored(librarian, brief_id), lambda found: self._show(*found))

    def _show(self, found: Stored, waits: bool) -> None:
        home = self._keeping.home_in_library(found.brief, found.state)
        self._desk.show(found.brief, None, Seat(home, unsaved=waits))

    def duplicate(self, brief_id: str) -> None:
        """Open a copy that has an id of its own and is yet to be cleared."""
        if self._desk.may_leave():
            self._ask("open", lambda librarian: librarian.duplicate(brief_id), self._show_copy)

    def _show_copy(self, brief: Brief) -> None:
        self._show_new(brief)
        text = self.tr("This is a copy of “{0}”, and a brief of its own: give it the title that tells the two apart.")
        self._desk.tell(text.format(brief.title or brief.meeting.title or self.tr("New brief")))

    def begin_next(self, country_or_series: str) -> None:
        """Open a brief for the next meeting, carried over from the last."""
        if self._desk.may_leave():
            self._ask("open", lambda librarian: librarian.new_from_last(country_or_series), self._show_new)

    def _show_new(self, brief: Brief) -> None:
        self._desk.show(brief, None, Seat(self._keeping.home_in_library(brief), unsaved=True))

    def restore(self, brief_id: str, brief: Brief) -> None:
        """Make an earlier state the present one: of the open brief as a step, of another in the library."""
        session = self._desk.session
        if session is not None and session.brief.id == brief_id:
            found = changes(session.brief, brief)
            session.take(brief, self.tr("Go back to an earlier state"), found[0].path if found else "")
            self.done.emit()
        else:
            restore(self._clerk, brief_id, brief, lambda _: self.open(brief_id), self._desk.warn)

    def delete(self, brief_id: str, title: str, then: Callable[[], None]) -> None:
        """Take a brief out of what is found, unless it is open; it can be brought back at once, and later."""
        session = self._desk.session
        if session is not None and session.brief.id == brief_id:
            self._desk.warn(
                self.tr("This brief is open. Go to the start page (Ctrl+W), then delete it in the library.")
            )
            return

        def tell(_: object) -> None:
            text = self.tr("“{0}” was deleted. It stays among the deleted briefs, with its history.")
            undo = (self.tr("Bring it back"), lambda: self.bring_back(brief_id, then))
            self._desk.tell(text.format(title or self.tr("New brief")), [undo])
            then()

        self._ask("delete", lambda librarian: librarian.delete(brief_id, *by_and_at()), tell)

    def bring_back(self, brief_id: str, then: Callable[[], None]) -> None:
        """Let a brief that was deleted be found again."""

        def tell(_: object) -> None:
            self._desk.tell(self.tr("The brief is among the others again."))
            then()

        self._ask("bring back", lambda librarian: librarian.bring_back(brief_id, *by_and_at()), tell)

    @property
    def is_brief_open(self) -> bool:
        """Whether there is a brief that can take something in."""
        return self._desk.session is not None

    def take(self, kind: RegisterKind, keys: Sequence[str]) -> None:
        """Add entries of a register to the open brief, as one step."""
        self._ask("take", lambda librarian: [librarian.taken(kind, key) for key in keys], self._put_in)

    def _put_in(self, entries: Sequence[Taken]) -> None:
        session = self._desk.session
        if session is None or not entries:
            return
        brief, path, added = session.brief, "", 0
        for entry in entries:
            before = brief
            brief, path = put_in(brief, entry)
            added += brief is not before
        session.take(brief, self.tr("Add from the library"), path)
        text = self.tr("The brief has this already.")
        if added:
            text = self.tr("Added to the brief: {0}. Undo takes it out again.").format(added)
        self._desk.tell(text, [(self.tr("Show it"), lambda: self.place_wanted.emit(path))])

    @property
    def conflict(self) -> SaveConflict | None:
        """The conflict that waits for a choice."""
        return self._keeping.conflict

    def settle(self, chosen: Brief) -> None:
        """Go on with what was chosen, and with what was typed meanwhile."""
        session, trouble = self._desk.session, self._keeping.trouble
        if session is not None and trouble is not None and trouble.sent is not None:
            brief = on_top_of(trouble.sent, session.brief, chosen)
            self._keeping.settled(brief, self.tr("Choose between two versions"))

    def _ask(self, kind: str, work: Callable[[Librarian], object], then: Callable[..., None]) -> None:
        self._clerk.ask(kind, work, then, self._desk.warn)
