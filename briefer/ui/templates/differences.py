"""What a template changes of its parent: each setting with what it was and what it is."""

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from briefer.template.compare import Difference
from briefer.ui import style
from briefer.ui.templates.specs import words

_LONGEST = 160
_MOST_HEIGHT = 620


class Differences(QTableWidget):
    """A row for each setting that differs; ``chosen`` names the one to go to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(self.tr("What differs from the parent"))
        self.setHorizontalHeaderLabels([self.tr("Setting"), self.tr("Parent"), self.tr("Here")])
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setDefaultSectionSize(190)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setWordWrap(True)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show differences in place of those before."""
        self.setRowCount(len(found))
        for row, difference in enumerate(found):
            name = " › ".join(words(part) for part in difference.key.split("."))
            for column, text in enumerate((name, _said(difference.before), _said(difference.after))):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, difference.key)
                item.setToolTip(style.tip(text))
                self.setItem(row, column, item)
        self.resizeRowsToContents()
        height = self.horizontalHeader().height() + sum(self.rowHeight(row) for row in range(len(found))) + 4
        self.setFixedHeight(min(max(height, 80), _MOST_HEIGHT))

    def _choose(self, item: QTableWidgetItem) -> None:
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))


def _said(value: object) -> str:
    """A value as words: lists with commas, tables as they would be written."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
        text = ", ".join(str(entry) for entry in value)
    else:
        text = str(value) if isinstance(value, str | int | float) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
