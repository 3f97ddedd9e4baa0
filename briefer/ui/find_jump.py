"""Going to a place that was found: the field comes into view, and the words in it are selected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from briefer.ui.find_text import Hit
from briefer.ui.found_words import units

if TYPE_CHECKING:
    from briefer.ui.workbench import Workbench


def jump_to(bench: "Workbench", hit: Hit, stay: bool) -> None:
    """Show a hit; the focus goes there when it is to stay, else it comes back to where it was."""
    before = QApplication.focusWidget()
    bench.go_to(hit.path)
    field = QApplication.focusWidget()
    select(field, hit)
    if not stay and before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QLineEdit):
            select(field, hit)  # it gave the selection up with the focus, and has no other mark


def select(field: QWidget | None, hit: Hit) -> None:
    """Select the words of a hit in a field; in a table the cell is enough."""
    if isinstance(field, QLineEdit):
        text = field.text()
        start = units(text[: hit.start])
        field.setSelection(start, units(text[: hit.start + len(hit.found)]) - start)
    elif isinstance(field, QTextEdit | QPlainTextEdit):
        block = field.document().findBlockByNumber(hit.line)
        cursor = QTextCursor(block)
        start, end = (units(block.text()[:place]) for place in (hit.start, hit.start + len(hit.found)))
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)


def selected_words(field: QWidget | None) -> str:
    """What is selected in a field, when it is on one line."""
    if isinstance(field, QLineEdit):
        return field.selectedText()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        text = field.textCursor().selectedText()
        return "" if "\u2029" in text else text
    return ""
