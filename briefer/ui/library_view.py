"""The library in the window: one view at a time, in the place of the cards or of the start page."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefer.model.brief import Brief
from briefer.ui import style
from briefer.ui.instead import Instead
from briefer.ui.library_clerk import Clerk
from briefer.ui.library_conflicts import ConflictPage
from briefer.ui.library_history import HistoryPage
from briefer.ui.library_import import ImportPage
from briefer.ui.library_page import LibraryPage
from briefer.ui.library_register import RegisterPage
from briefer.ui.library_registers import registers
from briefer.ui.library_results import ResultsPage
from briefer.ui.library_side import LibrarySide
from briefer.ui.library_verbs import LibraryVerbs


class LibraryView(Instead):
    """Makes a view when it is first asked for. ``left`` says that a person wants back."""

    left = Signal()
    shown = Signal(str)
    """The key of the view that is shown now."""

    def __init__(self, clerk: Clerk, verbs: LibraryVerbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clerk, self._verbs = clerk, verbs
        self._pages: dict[str, LibraryPage] = {}
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.INSIDE, style.INSIDE, style.INSIDE, style.INSIDE)
        column.addWidget(self._stack)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def page(self) -> LibraryPage:
        """The view that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, LibraryPage)
        return page

    @property
    def shows_steps(self) -> bool:
        return self.page.shows_steps

    def enter(self) -> None:
        self.page.enter()

    def _show(self, key: str, page: LibraryPage) -> None:
        if self._pages.get(key) is not page:
            self._pages[key] = page
            self._stack.addWidget(page)
            page.left.connect(self.left)
        self._stack.setCurrentWidget(page)
        self.shown.emit(key)

    def _once(self, key: str, make: Callable[[], LibraryPage]) -> LibraryPage:
        page = self._pages.get(key) or make()
        self._show(key, page)
        return page

    # -- views -------------------------------------------------------------------------------------------------------

    def show_room(self, key: str) -> None:
        """Show a view of the side by its key, and read it anew."""
        if key == "briefs":
            self.search("", False)
            return
        page = self._once(key, lambda: self._make_register(key))
        assert isinstance(page, RegisterPage)
        page.offer_taking(self._verbs.is_brief_open)
        page.read()

    def _make_register(self, key: str) -> RegisterPage:
        page = RegisterPage(registers()[key], self._clerk)
        page.opened.connect(self._verbs.open)
        page.taken.connect(self._verbs.take)
        return page

    def search(self, text: str, ranked: bool) -> None:
        """Show what words lead to."""
        self.results().look_for(text, ranked)

    def results(self) -> ResultsPage:
        """Show the list of past briefs, as it was."""
        page = self._once("briefs", self._make_results)
        assert isinstance(page, ResultsPage)
        return page

    def _make_results(self) -> ResultsPage:
        page = ResultsPage(self._clerk)
        page.opened.connect(self._verbs.open)
        page.duplicated.connect(self._verbs.duplicate)
        page.next_wanted.connect(self._verbs.begin_next)
        page.deleted.connect(lambda brief_id, title: self._verbs.delete(brief_id, title, page.read))
        page.brought_back.connect(lambda brief_id: self._verbs.bring_back(brief_id, page.read))
        page.import_wanted.connect(self.show_import)
        page.history_wanted.connect(lambda brief_id: self._show_history_of(page, brief_id))
        return page

    def _show_history_of(self, page: ResultsPage, brief_id: str) -> None:
        if page.current:
            self.show_history(brief_id, page.current.title)

    def show_import(self, files: Sequence[Path] = ()) -> None:
        """Show the import, and take in files that were dropped."""
        page = self._once("import", lambda: ImportPage(self._clerk))
        assert isinstance(page, ImportPage)
        page.enter()
        page.take_in(files)

    def show_history(self, brief_id: str, title: str) -> None:
        """Show the history of a brief."""
        page = self._once("history", self._make_history)
        assert isinstance(page, HistoryPage)
        page.show_history(brief_id, title)

    def _make_history(self) -> HistoryPage:
        page = HistoryPage(self._clerk)
        page.restored.connect(self._verbs.restore)
        return page

    def show_conflict(self) -> None:
        """Show the conflict that waits for a choice."""
        page = self._once("conflict", self._make_conflicts)
        conflict = self._verbs.conflict
        if isinstance(page, ConflictPage) and conflict:
            page.show_conflict(conflict)
            page.enter()

    def _make_conflicts(self) -> ConflictPage:
        page = ConflictPage()
        page.settled.connect(self._settle)
        return page

    def _settle(self, chosen: Brief) -> None:
        self._verbs.settle(chosen)
        self.left.emit()

    def show_page(self, key: str, page: LibraryPage) -> None:
        """Show a view that was made elsewhere, in the place of one of its key."""
        before = self._pages.pop(key, None)
        if before is not None and before is not page:
            self._stack.removeWidget(before)
            before.deleteLater()
        self._show(key, page)
        page.enter()


class LibraryAlone(QWidget):
    """The library without a brief: its side and its view."""

    def __init__(self, side: LibrarySide, view: LibraryView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side, self.view = side, view
        frame = QWidget()
        frame.setObjectName("side")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        frame.setFixedWidth(232)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(style.BETWEEN - 4, style.BETWEEN + 2, style.BETWEEN - 4, style.GAP)
        inner.addWidget(side)
        inner.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(frame)
        row.addWidget(view, 1)


def connect(side: LibrarySide, view: LibraryView, show: Callable[[], object]) -> None:
    """Let a side lead to the views of a place; ``show`` puts the place into the window."""

    def lead(do: Callable[[], object]) -> None:
        show()
        do()

    side.searched.connect(lambda text, ranked: lead(lambda: view.search(text, ranked)))
    side.chosen.connect(lambda key: lead(lambda: _enter(view, key)))
    side.entered.connect(lambda: lead(lambda: view.results().enter()))
    side.left.connect(view.left)
    view.shown.connect(side.show_current)


def _enter(view: LibraryView, key: str) -> None:
    view.show_room(key)
    view.enter()
