"""Keys that belong to the window, though a field would take them for itself."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from briefer.ui.actions import EXPORT_PDF, EXPORT_WORD, REDO, UNDO, keys_of

_KEYS = tuple(key for words in (UNDO, REDO, EXPORT_PDF, EXPORT_WORD) for key in keys_of(words))


class _Filter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()) in _KEYS:
            event.ignore()
            return True
        return False


def leave_keys_to_window(widget: QWidget) -> None:
    """Let the window's actions take their keys while a field has the focus.

    A field of Qt's keeps Ctrl+Z for an undo of its own, and Ctrl+E for the end of the line.
    """
    widget.installEventFilter(_Filter(widget))
