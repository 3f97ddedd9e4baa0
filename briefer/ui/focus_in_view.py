"""Keeps in view what has the focus, in a page of fields that grow and unfold."""

from time import monotonic

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QListView, QScrollArea, QTextEdit, QWidget

from briefer.ui.long_text import LongText
from briefer.ui.parts_table import PartsTable

_LAID_OUT_AFTER = 30
"""Milliseconds after which fields that were just made have their place."""
_LAID_OUT_WITHIN = 0.5
"""Seconds in which a change of the page's height comes from what was unfolded for the focus."""
_FOLLOWED = "followed"
_AROUND = 40
"""Pixels above and below that are shown too."""


class FocusInView(QObject):
    """Scrolls an area to the field, or the cell, that has the focus.

    While a button of the mouse is down nothing moves, or it would be let go beside what it was pressed on; and what the
    mouse has chosen stays where it is when all of it is in view.
    """

    text_moved = Signal(object)
    """The `QTextEdit` in which the cursor has moved, where it is higher than the view."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        self._followed_at = 0.0
        self._is_by_mouse = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LAID_OUT_AFTER)
        self._later.timeout.connect(self._reveal)
        scroll.verticalScrollBar().rangeChanged.connect(self._while_laid_out)

    def focused(self) -> QWidget | None:
        """What has the focus in the area; None when it is elsewhere."""
        widget = QApplication.focusWidget()
        return widget if widget is not None and self._scroll.viewport().isAncestorOf(widget) else None

    def follow(self) -> None:
        """Show what has the focus, and once more when what is unfolded for it has its place."""
        widget = self.focused()
        if isinstance(widget, QTextEdit) and not widget.property(_FOLLOWED):
            widget.setProperty(_FOLLOWED, True)
            widget.cursorPositionChanged.connect(self._follow_cursor)
            LongText(widget, self._scroll)
        self._follow()

    def _follow_cursor(self) -> None:
        self._follow()
        widget = self.focused()
        if isinstance(widget, QTextEdit) and widget.height() > self._scroll.viewport().height():
            self.text_moved.emit(widget)

    def _follow(self) -> None:
        self._is_by_mouse = _is_button_down()
        self._reveal()
        self._followed_at = monotonic()
        self._later.start()

    def _while_laid_out(self) -> None:
        if monotonic() - self._followed_at < _LAID_OUT_WITHIN:
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        widget = self.focused()
        if widget is None:
            return
        if _is_button_down():
            self._later.start()
            return
        view = self._scroll.viewport()
        rect = _place_of_work(widget, view.height(), self._is_by_mouse)
        place = QRect(widget.mapTo(view, rect.topLeft()), rect.size())
        if self._is_by_mouse and view.rect().contains(place):
            return
        place.translate(0, self._scroll.verticalScrollBar().value())
        margin = min(place.height() // 2 + _AROUND, self._scroll.height() // 2)
        self._scroll.ensureVisible(place.center().x(), place.center().y(), 0, margin)


def _place_of_work(widget: QWidget, room: int, is_by_mouse: bool) -> QRect:
    """What of a widget is to be seen: a table's current cell, the cursor in a text that is higher than the room.

    Of a list the row that the mouse has chosen: what is clicked next must not move away from under it.
    """
    if isinstance(widget, PartsTable):
        return widget.current_rectangle()
    if is_by_mouse and isinstance(widget, QListView) and widget.currentIndex().isValid():
        return widget.visualRect(widget.currentIndex()).translated(widget.viewport().pos())
    if isinstance(widget, QTextEdit) and widget.height() > room:
        return widget.cursorRect().translated(widget.viewport().pos())
    return widget.rect()


def _is_button_down() -> bool:
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton
