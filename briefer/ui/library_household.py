"""What keeps briefs and what finds them again, built behind the start page and handed to the window."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidget, QMenu

from briefer.errors import BrieferError
from briefer.library.values import LibraryUnreachable, SaveConflict
from briefer.model.brief import Brief
from briefer.service import Librarian
from briefer.service.completion import Completions
from briefer.ui import date_words
from briefer.ui.desk import Desk
from briefer.ui.icons import icon
from briefer.ui.keeping import Keeping
from briefer.ui.keeping_journal import Orphan
from briefer.ui.keeping_messages import KeepingMessages
from briefer.ui.last_meeting import LastMeeting
from briefer.ui.library_clerk import Clerk
from briefer.ui.library_side import LibrarySide, rooms
from briefer.ui.library_verbs import LibraryVerbs
from briefer.ui.library_view import LibraryAlone, LibraryView, connect
from briefer.ui.main_window import MainWindow
from briefer.ui.preferences import Preferences
from briefer.ui.session import Session
from briefer.ui.word_opening import WordOpening


def _completions(librarian: Librarian) -> Completions:
    return librarian.completions()


BACK_UP_AFTER = 60_000
"""Milliseconds after which the day's backup is made: not while the first brief is opened."""

_ROOM_FOR_PAGES = 1300
"""Width of the window, in pixels, from which on a list has room beside the pages."""


class LibraryHousehold(QObject):
    """Gives a desk its keeping, and a window its library. Without a library the window works on files alone."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        preferences: Preferences,
        folder: Path,
        make_librarian: Callable[[], Librarian] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._preferences = window, desk, preferences
        self._closers: list[Callable[[], None]] = []
        self._view: LibraryView | None = None
        self._side: LibrarySide | None = None
        self._alone: LibraryAlone | None = None
        try:
            self._build(make_librarian or Librarian, folder)
        except BrieferError as error:  # the settings can't be read: which library it is nobody knows
            window.messages.warn(str(error))

    def _build(self, make_librarian: Callable[[], Librarian], folder: Path) -> None:
        keeping = self._keeping = Keeping(self._desk.service, make_librarian, folder / "open", self)
        self._clerk = Clerk(make_librarian, self)
        self._closers += [self._clerk.close, keeping.close]
        self._desk.keeping = keeping
        self._desk.paragraphs = lambda take: self._clerk.ask(
            "paragraphs", lambda librarian: librarian.library.paragraphs(), take, _nothing
        )
        self._verbs = LibraryVerbs(self._desk, keeping, self._clerk, self)
        keeping.shelved.connect(self._remember)
        self._verbs.done.connect(self.show_brief)
        self._verbs.place_wanted.connect(self._show_place)
        self._word = WordOpening(self._desk, keeping, self._clerk, self._window.messages, self.view_beside_pages, self)
        self._desk.open_otherwise = self._word.open
        self._desk.import_files = lambda files: self.view().show_import(files)
        self._messages = KeepingMessages(keeping, self._window.messages, self._desk.save_as, self._choose)
        self._window.ready.connect(self._move_in)

    def close(self) -> None:
        """Save what is to be saved and end the threads."""
        for close in reversed(self._closers):
            close()
        self._closers.clear()

    def _remember(self, brief: Brief) -> None:
        """Put a brief at the head of those that the start page shows."""
        self._preferences.remember_brief(brief.id, brief.title or brief.meeting.title)

    def _move_in(self) -> None:
        """Take a place in the window; the window itself follows the desk by now."""
        self._desk.opened.connect(self._join)
        self._fill_menu()
        self._serve_start_page()
        with suppress(BrieferError):  # then it is brought back
            self._keeping.left_behind.hand_over()
        if orphans := self._keeping.left_behind.orphans():
            QTimer.singleShot(0, lambda: self._offer(orphans))
        self._clerk.ask("send", _send, self._tell_unsent, _nothing)
        QTimer.singleShot(BACK_UP_AFTER, self, self._back_up)

    def _back_up(self) -> None:
        """Have done what is to be done each day, and warn of a library that is too damaged for a backup."""
        if self._closers:
            self._clerk.ask("keep house", _keep_house, _nothing, self._window.messages.warn)

    def _serve_start_page(self) -> None:
        """Do what the start page asks for."""
        self._window.start.wanted.connect(self._do_wanted)
        self._window.start.serve()

    def _do_wanted(self, what: str, which: str) -> None:
        self._window.start.announce("")
        match what:
            case "last":
                self.ask_for_next()
            case "library":
                self.show_room("briefs")
            case "brief":
                self._verbs.open(which)
            case "template":
                self._desk.new(which)

    # -- a place in the window ---------------------------------------------------------------------------------------

    def _join(self, session: Session) -> None:
        """Stand below the sections of a brief that was just opened, and tell its fields what was written before."""
        self._clerk.ask("completions", _completions, lambda found: setattr(session, "remembered", found.of), _nothing)
        view = self._window.view
        if view is None or view.session is not session:
            return
        bench = view.workbench
        last = LastMeeting(session, self._desk.service, self._clerk, bench)
        last.found.connect(bench.renew)
        self._history.setEnabled(True)
        view.top.add_tool(self._history)
        side, library = LibrarySide(bench.side), LibraryView(self._clerk, self._verbs)
        bench.side.add_below(side)
        library.left.connect(self.show_brief)
        connect(side, library, lambda: bench.show_instead(library))
        bench.instead_changed.connect(lambda widget: _mark(bench.side.list, side, is_library=widget is not None))
        self._side, self._view = side, library
        library.hide()

    def show_brief(self) -> None:
        """Show the brief again, or the start page where there is none."""
        view = self._window.view
        if view is not None:
            view.workbench.show_instead(None)
            view.workbench.enter_section(max(view.workbench.side.list.currentRow(), 0))
        else:
            self._window.stack.setCurrentWidget(self._window.start)

    def _show_place(self, path: str) -> None:
        if self._window.view is not None:
            self._window.view.workbench.go_to(path)

    def _show_alone(self) -> None:
        """Stand in the place of the start page, as long as no brief is open."""
        if self._alone is None:
            side, library = LibrarySide(), LibraryView(self._clerk, self._verbs)
            self._alone = LibraryAlone(side, library)
            library.left.connect(self.show_brief)
            connect(side, library, lambda: None)
            self._window.stack.addWidget(self._alone)
        self._side, self._view = self._alone.side, self._alone.view
        self._window.stack.setCurrentWidget(self._alone)

    def view(self) -> LibraryView:
        """The library's view, brought into the window."""
        bench = self._window.view.workbench if self._window.view is not None else None
        if bench is None:
            self._show_alone()
        assert self._view is not None
        if bench is not None:
            bench.show_instead(self._view)
        return self._view

    def view_beside_pages(self) -> LibraryView:
        """The library's view, with the pages of the brief beside it where there is room for both."""
        view = self.view()
        if self._window.view is not None and self._window.width() >= _ROOM_FOR_PAGES:
            self._window.view.workbench.show_instead(view, with_pages=True)
        return view

    # -- verbs -------------------------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        bar = self._window.menuBar()
        menu = QMenu(self.tr("&Library"), bar)
        search = menu.addAction(self.tr("Sea&rch"), self.search)
        search.setShortcut(QKeySequence("Ctrl+Shift+L"))
        menu.addSeparator()
        names = {
            "briefs": self.tr("&Past briefs"),
            "people": self.tr("P&eople"),
            "agreements": self.tr("&Agreements"),
            "follow_ups": self.tr("&Follow-ups"),
            "mechanisms": self.tr("&Mechanisms"),
            "paragraphs": self.tr("&Standard paragraphs"),
        }
        for room in rooms():
            menu.addAction(names[room.key], lambda key=room.key: self.show_room(key))
        menu.addSeparator()
        menu.addAction(self.tr("&Next meeting from the last…"), self.ask_for_next)
        menu.addAction(self.tr("&Import…"), lambda: self.view().show_import())
        self._history = QAction(icon("history"), self.tr("&History of this brief"), self._window)  # outlives the views
        self._history.triggered.connect(self._show_history)
        menu.addAction(self._history)
        menu.aboutToShow.connect(lambda: self._history.setEnabled(self._desk.session is not None))
        help_menu = bar.actions()[-1] if bar.actions() else None
        bar.insertMenu(help_menu, menu) if help_menu else bar.addMenu(menu)

    def show_room(self, key: str) -> None:
        """Show a register, or the past briefs."""
        view = self.view()
        view.show_room(key)
        view.enter()

    def search(self) -> None:
        """Put the focus into the field to search in."""
        if self._side is None or self._window.view is None:
            self.view().show_room("briefs")
        if self._side is not None:
            self._side.search.setFocus()
            self._side.search.selectAll()

    def ask_for_next(self) -> None:
        """Ask with whom the next meeting is."""
        view = self.view()
        view.show_room("briefs")
        view.results().ask_for_next()

    def _show_history(self) -> None:
        session = self._desk.session
        if session is not None and self._keeping.settle():
            self.view().show_history(session.brief.id, self._desk.title())

    def _choose(self) -> None:
        self.view().show_conflict()

    # -- what waited for the library ---------------------------------------------------------------------------------

    def _tell_unsent(self, conflicts: tuple[SaveConflict, ...]) -> None:
        """Offer what could not be sent, since someone else changed the same meanwhile."""
        if conflicts:
            brief = conflicts[0].merged.brief
            text = self.tr("“{0}” waited for the library, and someone else changed the same fields meanwhile.")
            action = (self.tr("Open it…"), lambda: self._verbs.open(brief.id))
            self._window.messages.warn(text.format(brief.title or self.tr("New brief")), [action])

    # -- after a crash -----------------------------------------------------------------------------------------------

    def _offer(self, orphans: tuple[Orphan, ...]) -> None:
        """Bring the newest brief back at once where nothing else was asked for, and offer the others."""
        newest, *others = orphans
        if self._desk.session is None:
            self._bring_back(newest, tuple(others))
        else:
            self._tell(self.tr("Briefer ended without closing “{0}”."), orphans)

    def _bring_back(self, orphan: Orphan, others: tuple[Orphan, ...]) -> None:
        if not self._desk.may_leave():
            return
        text = self.tr("Briefer ended without closing this brief. It is as it was on {0}.")
        if orphan.is_closed:
            text = self.tr("This brief could not be saved when Briefer was closed. It is as it was on {0}.")
        text = text.format(_when(orphan.at))
        if seat := self._keeping.left_behind.adopt(orphan):
            file = Path(seat.home.place.file) if seat.home.place.file else None
            self._desk.show(orphan.brief, file, seat)
            if orphan.place.file and file is None:
                moved = self.tr("{0} holds something else by now, so this brief is kept in the library.")
                text += " " + moved.format(Path(orphan.place.file).name)
        self._window.messages.tell(text, [])
        if others:
            self._tell(text + " " + self.tr("“{0}” was open too."), others)

    def _tell(self, text: str, orphans: tuple[Orphan, ...]) -> None:
        newest, *others = orphans
        title = newest.brief.title or newest.brief.meeting.title or self.tr("New brief")
        action = (self.tr("Bring it back"), lambda: self._bring_back(newest, tuple(others)))
        self._window.messages.offer(text.format(title), [action])


def _mark(sections: QListWidget, side: LibrarySide, is_library: bool) -> None:
    """Show one place only as the one in view: a section, or a view of the library."""
    if (item := sections.currentItem()) is not None:
        item.setSelected(not is_library)
    if not is_library:
        side.show_current("")


def _when(at: str) -> str:
    """A moment of a journal, such as “2026-11-24 09:51:04”, as a person would say it."""
    day, _, time = at.partition(" ")
    return f"{date_words.in_words(day)}, {time[:5]}"


def _send(librarian: Librarian) -> tuple[SaveConflict, ...]:
    return librarian.send_waiting().conflicts if librarian.waiting() else ()


def _keep_house(librarian: Librarian) -> None:
    """What is done once a day: a backup, and then the history thinned out, which the backup still has whole."""
    with suppress(LibraryUnreachable):  # another day will do
        if librarian.is_there:
            librarian.back_up_daily(date.today())
            librarian.thin(datetime.now(UTC))


def _nothing(*_: object) -> None:
    """What is done with an answer that nobody waits for."""
