"""The table of a register: fine lines, choices where there are any, and a copy that Excel and Word take."""

import csv
from collections.abc import Sequence
from html import escape
from io import StringIO

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefer.ui import style, words
from briefer.ui.icons import icon
from briefer.ui.library_cells import paint_ground, share_width
from briefer.ui.library_register_model import Index, LineRole, RegisterModel
from briefer.ui.library_registers import Line
from briefer.ui.window_keys import is_letter_with_alt, leave_files_to_window

_PAD = 10


class _Cells(QStyledItemDelegate):
    """Draws a line below each row and an outline around the current cell; offers the choices where there are any."""

    def __init__(self, table: "RegisterTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = style.colours()
        painter.save()
        rect, _ = paint_ground(painter, option)
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
            leave_files_to_window(editor)
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
        self.may_remove = False
        """Whether entries can be taken out."""
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

    remove_wanted = Signal()
    """The chosen entries are to be taken out."""

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
        elif event.key() == Qt.Key.Key_Delete and self.may_remove:
            self.remove_wanted.emit()
        elif is_letter_with_alt(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the chosen entries."""
        if not self.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self.currentIndex()
        change = menu.addAction(self.tr("C&hange") + "\tF2", lambda: self.edit(at))
        change.setEnabled(bool(at.flags() & Qt.ItemFlag.ItemIsEditable))
        menu.addAction(icon("copy"), self.tr("&Copy") + "\tCtrl+C", self.copy)
        if self.may_remove:
            menu.addAction(icon("trash-2"), self.tr("&Delete") + "\tDel", self.remove_wanted.emit)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.viewport().mapToGlobal(self.visualRect(at).bottomLeft()) if by_key else event.globalPos()
        menu.popup(place)

    def chosen(self) -> list[Line]:
        """The entries in whose rows something is selected; that of the current cell where nothing is."""
        rows = sorted({index.row() for index in self._at()})
        return [self.model().index(row, 0).data(LineRole) for row in rows]

    def _at(self) -> list[QModelIndex]:
        """The selected cells; the current one where none is, as after a filter."""
        return self.selectionModel().selectedIndexes() or [at for at in [self.currentIndex()] if at.isValid()]

    def copy(self) -> None:
        """Put the selected cells, or the current row, on the clipboard: as text with tabs, and as a table."""
        if not (cells := self._selected()):
            return
        text = StringIO()
        csv.writer(text, delimiter="\t", lineterminator="\n").writerows(cells)
        rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in cells)
        data = QMimeData()
        data.setText(text.getvalue())
        data.setHtml(f"<table>{rows}</table>")
        QApplication.clipboard().setMimeData(data)

    def _selected(self) -> list[list[str]]:
        """The smallest block of cells around the selection; the whole row when it is one cell."""
        indexes = self._at()
        rows = sorted({index.row() for index in indexes})
        columns = sorted({index.column() for index in indexes})
        if len(indexes) == 1:
            columns = list(range(self.model().columnCount()))
        edit = Qt.ItemDataRole.EditRole
        return [[str(self.model().index(row, column).data(edit)) for column in columns] for row in rows]
