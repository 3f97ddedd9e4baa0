"""Search in the pages: what is found is outlined there, and gone through one after another."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from briefer.ui import style
from briefer.ui.page_picture import Spot, find_on_page
from briefer.ui.pages import Pages
from briefer.ui.service_protocol import Preview
from briefer.ui.tool_button import tool_button
from briefer.ui.window_keys import leave_files_to_window
from briefer.ui.worker import Worker

_AT_ONCE = 3
"""Pages searched in one go: the pages in view are not to wait for long."""
_SOON, _LATER = 150, 600
"""Milliseconds after a key in the search, and after a change of the brief."""
_HEIGHT = 42


class PageSearch(QFrame):
    """A row under the bar of the preview, shown while it is wanted."""

    closed = Signal()

    def __init__(self, pages: Pages, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewBar")
        self.setFixedHeight(_HEIGHT)
        self._pages, self._worker = pages, worker
        self._found: dict[int, Sequence[Spot]] = {}
        self._order: list[int] = []
        self._current: tuple[int, int] | None = None
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search in the pages"))
        self.words.setAccessibleName(self.tr("Search in the pages"))
        self.words.installEventFilter(self)
        leave_files_to_window(self.words)
        self.count = QLabel()
        style.give_role(self.count, "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(style.BETWEEN, 4, style.GAP, 4)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addSpacing(style.GAP)
        row.addWidget(self.count)
        row.addWidget(tool_button("arrow-up", self.tr("Previous (Shift+Enter)"), lambda: self.step(-1)))
        row.addWidget(tool_button("arrow-down", self.tr("Next (Enter)"), lambda: self.step(1)))
        row.addWidget(tool_button("x", self.tr("Close (Esc)"), self.close_search))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)
        self.words.textChanged.connect(lambda: self._soon.start(_SOON))
        self.hide()

    def open(self) -> None:
        """Show the row and take the focus."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._soon.start(0)

    def close_search(self) -> None:
        """Hide the row and the outlines."""
        self.hide()
        self._found, self._order, self._current = {}, [], None
        self._pages.show_hits({}, None)
        self.closed.emit()

    def pages_changed(self) -> None:
        """Search again, since the pages show another state."""
        if self.isVisible() and self.words.text():
            self._soon.start(_LATER)

    # -- searching, a few pages at a time ----------------------------------------------------------------------------

    def _begin(self) -> None:
        preview, words = self._pages.preview, self.words.text().strip()
        self._found, self._current = {}, None
        if preview is None or not words:
            self._order = []
            self._tell()
            return
        near = self._pages.current_page
        self._order = [*range(near, preview.page_count), *range(near)]
        self._go_on(preview, words, 0)

    def _go_on(self, preview: Preview, words: str, done: int) -> None:
        part = self._order[done : done + _AT_ONCE]

        def work() -> dict[int, Sequence[Spot]]:
            return {index: find_on_page(preview.page_pdf(index), words) for index in part}

        def take(found: dict[int, Sequence[Spot]]) -> None:
            if preview is not self._pages.preview or words != self.words.text().strip() or not self.isVisible():
                return
            self._found |= {index: spots for index, spots in found.items() if spots}
            if self._current is None and self._found:
                self._current = (next(iter(self._found)), 0)
            self._tell()
            if done + _AT_ONCE < len(self._order):
                self._go_on(preview, words, done + _AT_ONCE)

        self._worker.submit("search", work, take, lambda _: None, self)

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before."""
        hits = self._hits()
        if hits:
            place = hits.index(self._current) if self._current in hits else -by
            self._current = hits[(place + by) % len(hits)]
            self._tell()

    def _hits(self) -> list[tuple[int, int]]:
        return [(index, number) for index in sorted(self._found) for number in range(len(self._found[index]))]

    def _tell(self) -> None:
        hits = self._hits()
        self._pages.show_hits(self._found, self._current)
        if self._current in hits:
            self.count.setText(self.tr("{0} of {1}").format(hits.index(self._current) + 1, len(hits)))
        else:
            self.count.setText(self.tr("Nothing found") if self.words.text().strip() else "")

    # -- keys --------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            return False
        return True
