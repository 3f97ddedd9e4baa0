"""A text that is as high as its words, in a page that scrolls around it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QScrollArea, QTextEdit

_PULL_EVERY, _PULL_BY = 30, 24
"""Milliseconds between steps of a page that a selection pulls along, and pixels of a step."""
_SAME = 2
"""Lines that stay in view when one goes on by a page."""
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class LongText(QObject):
    """Lets a text that is higher than the view around it be gone through as if it scrolled by itself.

    PageUp and PageDown go on by the height of the view, and a selection that is pulled beyond its edge pulls the page.
    """

    def __init__(self, text: QTextEdit, around: QScrollArea) -> None:
        super().__init__(text)
        self._text, self._around = text, around
        self._pointer = QPoint()
        self._pulling = QTimer(self)
        self._pulling.setInterval(_PULL_EVERY)
        self._pulling.timeout.connect(self._pull)
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        return False

    # -- by pages ----------------------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        way = _PAGES.get(Qt.Key(event.key()), 0)
        room = self._around.viewport().height()
        if not way or event.modifiers() & _OTHERS or self._text.height() <= room:
            return False
        by = max(room - _SAME * self._text.fontMetrics().lineSpacing(), 1)
        at = self._text.cursorRect().center() + QPoint(0, way * by)
        selects = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._go_to(self._position_at(at), selects)
        return True

    def _position_at(self, at: QPoint) -> int:
        if at.y() < 0:
            return 0
        if at.y() >= self._text.viewport().height():
            return self._text.document().characterCount() - 1
        return self._text.cursorForPosition(at).position()

    def _go_to(self, position: int, selects: bool) -> None:
        cursor = self._text.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if selects else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(position, mode)
        self._text.setTextCursor(cursor)

    # -- by the mouse ------------------------------------------------------------------------------------------------

    def _mouse(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._pulling.stop()
        elif event.type() is QEvent.Type.MouseMove:
            self._pointer = event.globalPosition().toPoint()
            if self._beyond() and not self._pulling.isActive():
                self._pulling.start()

    def _beyond(self) -> int:
        """-1 when the pointer is above the view, 1 when it is below it, else 0."""
        view = self._around.viewport()
        y = view.mapFromGlobal(self._pointer).y()
        return (y >= view.height()) - (y < 0)

    def _pull(self) -> None:
        way, bar = self._beyond(), self._around.verticalScrollBar()
        if not way:
            self._pulling.stop()
            return
        bar.setValue(bar.value() + way * _PULL_BY)
        self._go_to(self._position_at(self._text.viewport().mapFromGlobal(self._pointer)), selects=True)
