"""What of a table from elsewhere could not be taken, in words beside a sign."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefer.ui import style
from briefer.ui.icons import icon
from briefer.ui.paste_rows import Unread

_NAMED = 3
"""Cells that are named one by one."""


class TroubleLine(QWidget):
    """Names the cells that no field could hold; hidden when there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign, self.words = QLabel(self), QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        style.give_role(self.words, "problem")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_unread(self, unread: tuple[Unread, ...]) -> None:
        """Name some cells."""
        self._sign.setPixmap(icon("circle-alert", "problem").pixmap(QSize(16, 16)))
        self.words.setText(told(unread))
        self.setVisible(bool(unread))


def told(unread: tuple[Unread, ...]) -> str:
    """Which cells could not be taken; empty when all were."""
    if not unread:
        return ""
    each = style.translate("TroubleLine", "row {0}, {1}: “{2}”")
    named = "; ".join(each.format(cell.row, cell.label, cell.text) for cell in unread[:_NAMED])
    if len(unread) == 1:
        return style.translate("TroubleLine", "1 cell could not be taken: {0}").format(named)
    more = " …" if len(unread) > _NAMED else ""
    return style.translate("TroubleLine", "{0} cells could not be taken: {1}").format(len(unread), named + more)
