"""What of an old Word file went where: a row for each heading, label, row and entry of a list that was read."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableWidget

from briefer.exchange.word import OldBrief
from briefer.ui.library_cells import share_width
from briefer.ui.library_changes import cell, dress
from briefer.ui.library_page import LibraryPage, plain_label
from briefer.ui.library_words import place


class PlacedPage(LibraryPage):
    """What of an old brief went into which field, what was kept whole, and what was left out."""

    def __init__(self, old: OldBrief) -> None:
        hint = self.tr("What stood in the Word file is on the left; where it is in the brief now, on the right.")
        super().__init__(self.tr("Read from Word"), hint)
        self.verb(self.tr("Go on to the brief"), "check", self.left.emit, "primary")
        self.table = _Placed((self.tr("In the Word file"), self.tr("In the brief")))
        self.table.setAccessibleName(self.tr("What went where"))
        rows = [(placed.words, self._where(old, placed.path)) for placed in old.placed]
        rows += [(words, self.tr("Left out")) for words in old.unplaced]
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, cell(text))
        names = self.tr("Changes tracked in the file are taken as accepted; they are by {0}.")
        self.authors = plain_label(names.format(", ".join(old.authors)) if old.authors else "", "hint")
        self.authors.setWordWrap(True)
        self.authors.setVisible(bool(old.authors))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.authors)

    def _where(self, old: OldBrief, path: str) -> str:
        where = place(old.brief, path)
        return self.tr("{0} (kept whole)").format(where) if path.startswith("sections/") else where

    def enter(self) -> None:
        self.table.setFocus()


class _Placed(QTableWidget):
    """Two columns to read, whose texts wrap at any width."""

    def __init__(self, heads: tuple[str, str]) -> None:
        super().__init__(0, len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        dress(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            share_width(self, (5, 4))
            self.resizeRowsToContents()
