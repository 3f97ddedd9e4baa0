"""A register in the window: a table to filter, sort, put right and copy."""

import csv
from collections.abc import Sequence
from datetime import date
from html import escape
from io import StringIO
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefer.model.names import folded
from briefer.ui import date_words, style, words
from briefer.ui.editors import ChoiceField
from briefer.ui.icons import icon
from briefer.ui.library_cells import share_width
from briefer.ui.library_clerk import Clerk
from briefer.ui.library_page import LibraryPage, plain_label, verb_button
from briefer.ui.library_registers import Column, Line, Register

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SortRole = Qt.ItemDataRole.UserRole
LineRole = Qt.ItemDataRole.UserRole + 1
_PAD = 10


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
        """Add an empty line at the end, to be typed into; gives its row."""
        row = len(self.lines)
        self.beginInsertRows(QModelIndex(), row, row)
        self.lines.append(Line("", ("",) * len(self._register.columns)))
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


class _Filtered(QSortFilterProxyModel):
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


class RegisterPage(LibraryPage):
    """The table, a field to filter it by, and what is known of the chosen entry."""

    opened = Signal(str)

    def __init__(self, register: Register, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__(register.title, register.hint, parent)
        self._register, self._clerk = register, clerk
        self.model = RegisterModel(register, self)
        self._shown = _Filtered(self)
        self._shown.setSourceModel(self.model)
        self.table = RegisterTable(self._shown, [column.weight for column in register.columns])
        self.table.setAccessibleName(register.title)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the table"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.choice = ChoiceField()
        self.choice.setAccessibleName(self.tr("Show only"))
        for key, name in register.filters:
            self.choice.addItem(name, key)
        self.choice.setVisible(bool(register.filters))
        self._details = plain_label("", "hint")
        self._details.setWordWrap(True)
        self._count = plain_label("", "hint")
        self.open_button = verb_button(self.tr("Open the latest brief"), "folder-open", self._open)
        self.undo_button = verb_button("", "undo-2", self._take_back)
        self._last: tuple[Line, str, str] | None = None
        self._late: Sequence[Line] | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(style.GAP)
        above.addWidget(self.filter, 1)
        above.addWidget(self.choice)
        if self._register.add:
            above.addWidget(verb_button(self._register.add, "plus", self.add_line))
        below = QHBoxLayout()
        below.setSpacing(style.GAP)
        below.addWidget(self._count)
        below.addStretch(1)
        below.addWidget(self.undo_button)
        below.addWidget(verb_button(self.tr("Copy"), "copy", self.table.copy))
        below.addWidget(self.open_button)
        self.undo_button.hide()
        self.open_button.setVisible(not self._register.add)
        self.body.addLayout(above)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._details)
        self.body.addLayout(below)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._narrow())
        self.choice.currentIndexChanged.connect(lambda _: self._narrow())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_details())
        self.model.put_right.connect(self._put_right)
        self.table.itemDelegate().closeEditor.connect(lambda *_: QTimer.singleShot(0, self._show_late))

    def read(self) -> None:
        """Read the register anew."""
        register, today = self._register, date.today()
        self._clerk.ask(
            f"read {register.title}", lambda librarian: register.read(librarian, today), self._show, self.fail, self
        )

    def _show(self, lines: Sequence[Line]) -> None:
        """Show what was read; not under the hands of a person who is typing into a cell."""
        if self.table.is_editing:
            self._late = lines
            return
        self._late = None
        self.fail("")
        line = self.current
        self.model.show_lines(lines)
        self._narrow()
        self._go_to(line.key if line else "")

    def _show_late(self) -> None:
        if self._late is not None:
            has_new = any(not line.key for line in self.model.lines)
            lines, self._late = self._late, None
            if not has_new:  # a line that was just added is read anew when it is saved
                self._show(lines)

    def _go_to(self, key: str) -> None:
        rows = [row for row in range(self._shown.rowCount()) if self._shown.index(row, 0).data(LineRole).key == key]
        if self._shown.rowCount():
            column = max(self.table.currentIndex().column(), 0)
            self.table.setCurrentIndex(self._shown.index(rows[0] if rows else 0, column))
        self._show_details()

    @property
    def current(self) -> Line | None:
        """The entry that the current cell belongs to."""
        index = self.table.currentIndex()
        return index.data(LineRole) if index.isValid() else None

    def _narrow(self) -> None:
        self._shown.show_only(self.filter.text(), str(self.choice.currentData() or ""))
        shown, of = self._shown.rowCount(), self.model.rowCount()
        if not of:
            text = self.tr("Nothing here yet.")
        else:
            text = self.tr("{0} of {1}").format(shown, of) if shown != of else self.tr("{0} entries").format(of)
        self._count.setText(text)

    def _show_details(self) -> None:
        line = self.current
        self._details.setText(line.details if line else "")
        self._details.setVisible(bool(line and line.details) and not self._register.add)
        self.open_button.setEnabled(bool(line and line.brief))

    def _open(self) -> None:
        if (line := self.current) and line.brief:
            self.opened.emit(line.brief)

    def add_line(self) -> None:
        """Add an entry and begin to type into it."""
        self.filter.clear()
        self.choice.setCurrentIndex(0)
        index = self._shown.mapFromSource(self.model.index(self.model.add_line(), 0))
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _put_right(self, line: Line, field: str, before: str, after: str) -> None:
        self._last = (line, field, before)
        self._correct(line, field, after)
        self.undo_button.setText(self.tr("Take back: {0}").format(line.cells[0] or after))
        self.undo_button.setVisible(bool(line.key))

    def _take_back(self) -> None:
        """Undo the last correction; what the briefs say stands again where nothing was corrected before."""
        if self._last:
            self._correct(*self._last)
            self.undo_button.hide()
            self.table.setFocus()

    def _correct(self, line: Line, field: str, value: str) -> None:
        register, today = self._register, date.today()

        def work(librarian: Any) -> tuple[Line, ...]:
            register.correct(librarian, line, field, value)
            return register.read(librarian, today)

        self._clerk.ask(f"correct {line.key} {field}", work, self._show, self._fail_correction, self)

    def _fail_correction(self, sentence: str) -> None:
        self.read()
        self.fail(sentence)

    def enter(self) -> None:
        self.filter.setFocus()


class _Cells(QStyledItemDelegate):
    """Draws a line below each row and an outline around the current cell; offers the choices where there are any."""

    def __init__(self, table: "RegisterTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = style.colours()
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.chosen))
        painter.setPen(QPen(QColor(colours.line)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(colours.ink))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if index == self._table.currentIndex() and self._table.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        choices = self._table.register_model.choices(index.column())
        if not choices:
            editor = QLineEdit(parent)
            editor.setAccessibleName(str(self._table.model().headerData(index.column(), Qt.Orientation.Horizontal)))
            return editor
        editor = QComboBox(parent)
        editor.addItem("")
        editor.addItems([words.choice(value) for value in choices])
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class RegisterTable(QTableView):
    """A table that copies as Excel and Word take it, and shares its width among its columns."""

    def __init__(self, model: QSortFilterProxyModel, weights: Sequence[float]) -> None:
        super().__init__()
        self._weights = weights
        self.setModel(model)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlternatingRowColors(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(style.FIELD)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(style.FIELD)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def register_model(self) -> RegisterModel:
        """The model behind the filter."""
        model = self.model()
        assert isinstance(model, QSortFilterProxyModel)
        source = model.sourceModel()
        assert isinstance(source, RegisterModel)
        return source

    @property
    def is_editing(self) -> bool:
        """Whether a person is typing into a cell."""
        return self.state() == self.State.EditingState

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share_width(self, self._weights)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_editing:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected cells, or the current row, on the clipboard: as text with tabs, and as a table."""
        cells = self._selected()
        text = StringIO()
        csv.writer(text, delimiter="\t", lineterminator="\n").writerows(cells)
        rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in cells)
        data = QMimeData()
        data.setText(text.getvalue())
        data.setHtml(f"<table>{rows}</table>")
        QApplication.clipboard().setMimeData(data)

    def _selected(self) -> list[list[str]]:
        """The smallest block of cells around the selection; the whole row when it is one cell."""
        indexes = self.selectionModel().selectedIndexes()
        if not indexes:
            return []
        rows = sorted({index.row() for index in indexes})
        columns = sorted({index.column() for index in indexes})
        if len(indexes) == 1:
            columns = list(range(self.model().columnCount()))
        edit = Qt.ItemDataRole.EditRole
        return [[str(self.model().index(row, column).data(edit)) for column in columns] for row in rows]
