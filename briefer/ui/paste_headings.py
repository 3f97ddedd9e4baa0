"""Which row of a table from elsewhere holds its headings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefer.exchange.tables import Row
from briefer.ui import style
from briefer.ui.editors import ChoiceField
from briefer.ui.paste_rows import Pasting

_OFFERED = 10
"""Rows that are offered: titles may stand above the headings, and no more."""
_LONGEST = 60


class HeadingsChoice(QWidget):
    """A choice among the first rows."""

    chosen = Signal(object)
    """The row, or None when no row holds headings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = ChoiceField(None, self)
        self.choice.activated.connect(lambda _: self.chosen.emit(self.choice.currentData()))
        label = QLabel(self.tr("&Headings"), self)
        label.setBuddy(self.choice)
        style.give_role(label, "label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.GAP)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        self.setFocusProxy(self.choice)

    def show_pasting(self, pasting: Pasting) -> None:
        """Offer the first rows of a table, and show which of them was taken for the headings."""
        self.choice.clear()
        self.choice.addItem(self.tr("No row holds headings"), None)
        for at, row in enumerate(pasting.table[:_OFFERED]):
            self.choice.addItem(self.tr("Row {0}: {1}").format(at + 1, _words(row)), at)
        self.choice.setCurrentIndex(0 if pasting.found.at is None else pasting.found.at + 1)


def _words(row: Row) -> str:
    text = " · ".join(" ".join(cell.split()) for cell in row if cell)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
