"""A table of changes: where, what stood there, what stands there now. Long texts wrap."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableWidget, QTableWidgetItem, QWidget

from briefer.model.brief import Brief
from briefer.model.changes import Change
from briefer.ui import library_words, style
from briefer.ui.library_cells import Marked, MarkedRole, WrappedCells, share_width
from briefer.ui.style import translate
from briefer.ui.word_difference import differing

_WEIGHTS = (3, 4, 4)


class ChangesTable(QTableWidget):
    """Changes from one brief to another, in the brief's order. ``heads`` name the two sides."""

    def __init__(self, heads: tuple[str, str], parent: QWidget | None = None, marks: bool = False) -> None:
        super().__init__(0, 4 if marks else 3, parent)
        self._first = 1 if marks else 0
        self._heads = heads
        self.set_heads(heads)
        self.setAccessibleName(translate("LibraryWords", "Changes"))
        dress(self)

    def set_heads(self, heads: tuple[str, str]) -> None:
        """Name the two sides."""
        state = [translate("LibraryWords", "State")] if self._first else []
        self.setHorizontalHeaderLabels([*state, translate("LibraryWords", "Where"), *heads])

    def show_changes(self, found: Sequence[Change], before: Brief, after: Brief) -> None:
        """Show these changes instead of those."""
        self.setRowCount(len(found))
        for row, change in enumerate(found):
            where = library_words.place(after, change.path, before)
            sides = library_words.both_sides(change, before, after)
            for column, text in enumerate((where, *sides)):
                self.setItem(row, self._first + column, cell(text))
            if change.kind == "set" and all(sides):
                self._tell_apart(row, *sides)
        self.fit()

    def _tell_apart(self, row: int, before: str, after: str) -> None:
        """Mark the words that only one side has: to the eye, and in words for those who hear it."""
        said = (translate("LibraryWords", "taken out: {0}"), translate("LibraryWords", "put in: {0}"))
        for column, text, spans in zip((1, 2), (before, after), differing(before, after), strict=True):
            item = self.item(row, self._first + column)
            if spans and item is not None:
                words = "; ".join(f"“{text[first:last].strip()}”" for first, last in spans)
                item.setData(MarkedRole, Marked(spans, is_new=column == 2))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}\n{said[column - 1].format(words)}")

    def fit(self) -> None:
        """Share the width, and give each row the height of its longest text."""
        share_width(self, (1.9, *_WEIGHTS) if self._first else _WEIGHTS)
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def mark(self, row: int, text: str, colour: str) -> None:
        """Say in the first column what became of a change."""
        item = self.item(row, 0)
        if item is None:
            item = cell("")
            self.setItem(row, 0, item)
        item.setText(text)
        item.setForeground(QColor(colour))


def dress(table: QTableWidget) -> None:
    """Give a table to read the look of the others: whole rows, wrapped text, no grid."""
    table.setItemDelegate(WrappedCells(table))
    table.verticalHeader().hide()
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTextElideMode(Qt.TextElideMode.ElideNone)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setFixedHeight(style.FIELD)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def cell(text: str) -> QTableWidgetItem:
    """A cell to read; a dash where there is nothing."""
    item = QTableWidgetItem(text or "–")
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return item
