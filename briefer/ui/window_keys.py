"""Keys and files that belong to the window, though a field would take them for itself."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit, QWidget

from briefer.ui.actions import EXPORT_PDF, EXPORT_WORD, REDO, UNDO, keys_of
from briefer.ui.drop_place import files_of

_KEYS = tuple(key for words in (UNDO, REDO, EXPORT_PDF, EXPORT_WORD) for key in keys_of(words))

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class _Filter(QObject):
    """Takes files and letters with Alt out of a field's hands, and keys of the window where they are named."""

    def __init__(self, widget: QWidget, keys: tuple[QKeySequence, ...] = ()) -> None:
        super().__init__(widget)
        self._keys = keys
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                is_others = QKeySequence(event.keyCombination()) in self._keys
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                is_others = is_letter_with_alt(event) or _pastes_files(event)
            case QEvent.Type.DragEnter | QEvent.Type.DragMove | QEvent.Type.Drop if isinstance(event, QDropEvent):
                is_others = bool(files_of(event.mimeData()))
            case QEvent.Type.ContextMenu if isinstance(watched, QLineEdit) and isinstance(event, QContextMenuEvent):
                return _shows_no_paste(watched, event)
            case _:
                return False
        if is_others:
            event.ignore()
        return is_others


def leave_keys_to_window(widget: QWidget) -> None:
    """Let the window's actions take their keys while a field has the focus, and what `leave_files_to_window` says.

    A field of Qt's keeps Ctrl+Z for an undo of its own, and Ctrl+E for the end of the line.
    """
    _Filter(widget, _KEYS)


def leave_files_to_window(widget: QWidget) -> None:
    """Let the window open files that are dropped on a field, whose names would stand in it, and have letters with Alt.

    A field of Qt's writes the letter when it leads nowhere.
    """
    _Filter(widget)


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Let Enter press the button that has the focus, as the space bar does; tells whether it did.

    Qt does so in dialogs alone. Nothing nearer to the focus wanted the key when it comes to the window.
    """
    button = window.focusWidget()
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD
    if not is_enter or not isinstance(button, QAbstractButton) or isinstance(button, QCheckBox):
        return False
    button.click()
    return True


def press_in_focus(key: Qt.Key) -> None:
    """Press a key with Ctrl where the focus is: fields and tables know best what to cut, copy and paste."""
    focus = QApplication.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if focus is not None:
            QApplication.sendEvent(focus, QKeyEvent(kind, key, Qt.KeyboardModifier.ControlModifier))


def _pastes_files(event: QKeyEvent) -> bool:
    """Whether a key would write the addresses of files that were copied."""
    return event.matches(QKeySequence.StandardKey.Paste) and bool(files_of(QGuiApplication.clipboard().mimeData()))


def _shows_no_paste(field: QLineEdit, event: QContextMenuEvent) -> bool:
    """Show the field's menu without its Paste where that would write the addresses of files; tells whether it did."""
    menu = field.createStandardContextMenu() if files_of(QGuiApplication.clipboard().mimeData()) else None
    if menu is None:
        return False
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for action in menu.actions():
        if action.objectName() == "edit-paste":
            action.setEnabled(False)
    menu.popup(event.globalPos())
    return True


def is_letter_with_alt(event: QKeyEvent) -> bool:
    """Whether a key is a letter meant to lead somewhere; none that AltGr, or Option on a Mac, makes of a key."""
    modifiers, text = event.modifiers(), event.text()
    is_alt = modifiers & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.AltModifier
    return is_alt and text.isprintable() and text.upper() == QKeySequence(event.key()).toString().upper()
