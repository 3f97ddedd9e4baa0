"""The places in a text document where something is said that is looked for, and how they look."""

import re

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from briefer.ui import style


def found_in(document: QTextDocument, sought: re.Pattern[str] | None) -> list[QTextCursor]:
    """A cursor that selects each place where a document says what is looked for."""
    found: list[QTextCursor] = []
    block = document.begin()
    while sought and block.isValid():
        text = block.text()
        for match in sought.finditer(text):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + units(text[: match.start()]))
            cursor.setPosition(block.position() + units(text[: match.end()]), QTextCursor.MoveMode.KeepAnchor)
            found.append(cursor)
        block = block.next()
    return found


def look() -> QTextCharFormat:
    """How a place that was found looks."""
    result = QTextCharFormat()
    result.setBackground(QColor(style.colours().found))
    return result


def units(text: str) -> int:
    """How long a text is as Qt counts, in units of UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
