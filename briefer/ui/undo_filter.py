"""Undo belongs to the window: fields that would keep Ctrl+Z for themselves are told to let it pass."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

UNDO = (QKeySequence("Ctrl+Z"),)
REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
"""Both habits are served, whatever the desktop's own is."""


class _Filter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()) in (*UNDO, *REDO):
            event.ignore()
            return True
        return False


def leave_undo_to_window(widget: QWidget) -> None:
    """Let the window's Undo and Redo take their keys while a field has the focus."""
    widget.installEventFilter(_Filter(widget))
