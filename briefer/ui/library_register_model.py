"""The lines of a register as Qt's tables take them: sorted, filtered, and put right by typing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from briefer.model.ids import new_brief_id
from briefer.model.names import folded
from briefer.ui import date_words, style, words
from briefer.ui.library_registers import Column, Line, Register

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SortRole = Qt.ItemDataRole.UserRole
LineRole = Qt.ItemDataRole.UserRole + 1


class RegisterModel(QAbstractTableModel):
    """The lines of a register. ``put_right`` says that a person typed something else into a cell."""

    put_right = Signal(object, str, str, str)
    """The line, the field, what it said, what it is to say."""

    def __init__(self, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self.lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these instead of those."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def add_line(self) -> int:
        """Add an empty line at the end, to be typed into, with the key it will have; gives its row."""
        row = len(self.lines)
        self.beginInsertRows(QModelIndex(), row, row)
        self.lines.append(Line(new_brief_id(), ("",) * len(self._register.columns)))
        self.endInsertRows()
        return row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._register.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._register.columns[section].title
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        text = line.cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return " ".join(text.split()) if role == Qt.ItemDataRole.DisplayRole else text
        if role == SortRole:
            return self._sorted_by(text, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return style.tip(text)
        return line if role == LineRole else None

    def _sorted_by(self, text: str, column: int) -> str:
        if self._register.columns[column].is_date:
            stated = date_words.read(text)
            return (stated.edtf if stated else "") or "~" + text
        return text.rjust(9) if text.isdecimal() else folded(text)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self._register.columns[index.column()].field else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line, column = self.lines[index.row()], self._register.columns[index.column()]
        before, after = line.cells[index.column()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not column.field or before == after:
            return False
        cells = (*line.cells[: index.column()], after, *line.cells[index.column() + 1 :])
        self.lines[index.row()] = Line(line.key, cells, line.details, line.brief, line.meets)
        self.dataChanged.emit(index, index)
        self.put_right.emit(line, column.field, self._stored(before, column), self._stored(after, column))
        return True

    @staticmethod
    def _stored(text: str, column: Column) -> str:
        """A cell as registers keep it: of a choice its value, of a date EDTF where it is a day."""
        if column.choices:
            return next((value for value in column.choices if words.choice(value) == text), text)
        stated = date_words.read(text) if column.is_date else None
        return (stated.edtf or stated.as_written) if stated else text

    def choices(self, column: int) -> tuple[str, ...]:
        """The values that a column allows; none where it takes any text."""
        return self._register.columns[column].choices


class Filtered(QSortFilterProxyModel):
    """The lines that hold all words typed, and meet the choice of the filter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._meeting = ""
        self.setSortRole(SortRole)

    def show_only(self, text: str, meeting: str) -> None:
        self.beginFilterChange()
        self._words, self._meeting = folded(text).split(), meeting
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, RegisterModel)
        line = model.lines[row]
        text = folded(" ".join(line.cells))
        return (not self._meeting or self._meeting in line.meets) and all(word in text for word in self._words)
