"""A table of parts: as high as its rows, with keys as in a spreadsheet."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from briefer.ui import style
from briefer.ui.column_widths import column_widths_for
from briefer.ui.delegate import PartsDelegate
from briefer.ui.grip import Grip
from briefer.ui.parts_model import PartsModel, PathRole
from briefer.ui.parts_verbs import TableVerbs
from briefer.ui.viewport import leave_unstyled
from briefer.ui.window_keys import is_letter_with_alt

_Trigger = QAbstractItemView.EditTrigger
_ARROWS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
"""Rows and columns that the keys go."""
_FAR = frozenset({*_ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End})
"""Keys that go to an end with Ctrl."""


Index = QModelIndex | QPersistentModelIndex


class PartsTable(QTableView):
    """Rows of a `PartsModel`. Columns share the width by weight; long text wraps, and nothing scrolls inside.

    Typing edits; Tab and Enter move on; Tab leaves the table from the last cell, Shift+Tab from the first.
    Delete empties cells, Shift+Space selects the row, F2 edits; `TableVerbs` has the other keys.
    """

    current_moved = Signal()
    """Another cell is current, or its place has changed."""
    details_wanted = Signal(str)
    """The path of a field of a row that the table doesn't show."""
    rest_wanted = Signal()
    """The fields of the current row that the table doesn't show, whichever comes first."""
    pasted = Signal(object)
    """A `Pasting`: a table from elsewhere that is to come into this one."""
    import_wanted = Signal()
    refused = Signal(str)
    """What can't be done, in one sentence."""

    def __init__(self, model: PartsModel, weights: Sequence[float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weights = tuple(weights)
        self.setModel(model)
        self._drawn = PartsDelegate(self)
        self.setItemDelegate(self._drawn)
        self.setVerticalHeader(Grip(self, model))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(_Trigger.AnyKeyPressed | _Trigger.DoubleClicked | _Trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._show_order_menu)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.horizontalHeader().setFixedHeight(style.FIELD)
        self.types_over = False
        """Whether the cell being edited was begun by typing, which takes the place of what is in it."""
        self.sought: re.Pattern[str] | None = None
        """What is looked for, and marked in the cells."""
        self._anchor = self._extended_to = QPersistentModelIndex()
        self.verbs = TableVerbs(self)
        model.rows_changed.connect(self.fit)
        model.dataChanged.connect(self._fit_changed)
        self.setFixedHeight(self.horizontalHeader().height() + style.FIELD * model.rowCount() + 2)

    @property
    def parts(self) -> PartsModel:
        """The model, as what it is."""
        model = self.model()
        assert isinstance(model, PartsModel)
        return model

    def mark(self, sought: re.Pattern[str] | None) -> None:
        """Mark in the cells what is looked for; None marks nothing."""
        if sought != self.sought:
            self.sought = sought
            self.viewport().update()

    def current_path(self) -> str:
        """The path of the current cell; empty in the blank row."""
        return str(self.currentIndex().data(PathRole) or "")

    def is_at_hand(self) -> bool:
        """Whether the focus is in the table or in what stands with it, such as the details of its row."""
        around, focused = self.parentWidget(), self.window().focusWidget()
        return focused is not None and (around or self).isAncestorOf(focused)

    def go_to(self, path: str) -> bool:
        """Make the cell at a path current; False when it isn't in this table."""
        index = self.parts.index_of(path)
        if index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.go_to_cell(index.row(), index.column())
        return index.isValid()

    def go_to_touched(self) -> bool:
        """Make the row current at which the last change of the list began."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go_to_cell(min(self.parts.touched, self.parts.rowCount() - 1), max(self.currentIndex().column(), 0))
        return True

    # -- size --------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for area in (self, self.horizontalHeader(), self.verticalHeader()):
            leave_unstyled(area)

    def fit(self) -> None:
        """Give each row the height of its text, and the table the height of its rows."""
        self._share_width()
        self._fit_rows(range(self.parts.rowCount()))

    def _fit_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Give the rows that changed the height of their text."""
        self._fit_rows(range(first.row(), last.row() + 1))

    def _fit_rows(self, rows: range) -> None:
        columns = [(column, self.columnWidth(column)) for column in range(self.parts.columnCount())]
        for row in rows:
            cells = (self._drawn.height(self.parts.index(row, column), width) for column, width in columns)
            self.setRowHeight(row, max(cells, default=style.FIELD))
        self.setFixedHeight(self.horizontalHeader().height() + self.verticalHeader().length() + 2)

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _share_width(self) -> None:
        columns = range(self.parts.columnCount())
        least = [self._drawn.least_width(column) for column in columns]
        whole = [self._drawn.whole_width(column) for column in columns]
        for column, width in enumerate(column_widths_for(self.viewport().width(), self._weights, least, whole)):
            self.setColumnWidth(column, width)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    # -- moving about ------------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next or previous cell, row after row, and out of the table at its ends."""
        columns, index = self.parts.columnCount(), self.currentIndex()
        place = index.row() * columns + index.column() + by
        if not 0 <= place < self.parts.rowCount() * columns:
            self.focusNextPrevChild(by > 0)
        else:
            self.go_to_cell(place // columns, place % columns)

    def down(self, by: int = 1) -> None:
        """Go to the cell below or above."""
        row = self.currentIndex().row() + by
        self.go_to_cell(min(max(row, 0), self.parts.rowCount() - 1), self.currentIndex().column())

    def go_to_cell(self, row: int, column: int) -> None:
        """Make a cell the current one, and the only one selected, whichever keys are held down; bring it into view."""
        if row < self.parts.rowCount():
            index, was_current = self.parts.index(row, column), self.currentIndex()
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if index == was_current:  # somebody may have scrolled away from it
                self.current_moved.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            self.go_to_cell(max(self.currentIndex().row(), 0), max(self.currentIndex().column(), 0))
        self.viewport().update()
        self.current_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def current_rectangle(self) -> QRect:
        """Where the current cell is, in the table."""
        rect = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapTo(self, rect.topLeft()), rect.size())

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QTableView.ScrollHint.EnsureVisible) -> None:
        """Nothing scrolls inside: the page around the table follows `current_moved`."""

    def edit(self, *arguments: Any) -> Any:
        """Begin to edit a cell, and know what began it. Qt has two forms of this verb, and calls the longer one."""
        self.types_over = len(arguments) == 3 and arguments[1] == _Trigger.AnyKeyPressed
        return super().edit(*arguments)

    # -- keys --------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_tab(event):
            self.step(-1 if event.key() == Qt.Key.Key_Backtab else 1)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        control = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (shift or not event.modifiers()):
            self.down(-1 if shift else 1)
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.verbs.delete()
        elif event.key() == Qt.Key.Key_Space and shift:
            self.select_rows(self.currentIndex().row(), 1, self.currentIndex().column())
        elif event.key() in _ARROWS and shift:
            rows, columns = _ARROWS[Qt.Key(event.key())]
            index = self.currentIndex()
            self._extend_to(index.row() + rows, index.column() + columns)
        elif event.key() in _ARROWS and not event.modifiers() and self._is_extended:
            rows, columns = _ARROWS[Qt.Key(event.key())]
            self._go_near(self._anchor.row() + rows, self._anchor.column() + columns)
        elif event.key() in _FAR and control:
            self._go_far(Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # what stands around the table knows where it leads
        elif is_letter_with_alt(event):
            event.ignore()
        elif not self.verbs.run(event):
            super().keyPressEvent(event)

    def _go_far(self, key: Qt.Key, extends: bool) -> None:
        """Go to an end of the row, of the column or of the table, or select up to it; the blank row is no end."""
        row, column, last = self.currentIndex().row(), self.currentIndex().column(), self.parts.columnCount() - 1
        bottom = max(len(self.parts.items) - 1, 0)
        row, column = {
            Qt.Key.Key_Home: (0, 0),
            Qt.Key.Key_End: (bottom, last),
            Qt.Key.Key_Up: (0, column),
            Qt.Key.Key_Down: (bottom, column),
            Qt.Key.Key_Left: (row, 0),
            Qt.Key.Key_Right: (row, last),
        }[key]
        (self._extend_to if extends else self.go_to_cell)(row, column)

    def _go_near(self, row: int, column: int) -> None:
        """Go to a cell, or to the nearest one that there is."""
        row = min(max(row, 0), self.parts.rowCount() - 1)
        self.go_to_cell(row, min(max(column, 0), self.parts.columnCount() - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._extend_to(index.row(), index.column())
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(self.current_rectangle().bottomLeft()) if at_keyboard else event.globalPos()
        self.verbs.show_menu(place)

    def _show_order_menu(self, column: int) -> None:
        header = self.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column), header.height())
        self.verbs.show_order_menu(column, header.viewport().mapToGlobal(place))

    # -- selection ---------------------------------------------------------------------------------------------------

    def chosen_rows(self) -> list[int]:
        """The rows in which something is selected, in order, without the blank one."""
        rows = {index.row() for index in self.selectedIndexes()} or {max(self.currentIndex().row(), 0)}
        return sorted(row for row in rows if not self.parts.is_blank(row))

    @property
    def _is_extended(self) -> bool:
        """Whether several cells are selected from one on: as in a spreadsheet, arrows go on from that one."""
        return self.currentIndex() == self._extended_to and len(self.selectedIndexes()) > 1

    def _extend_to(self, row: int, column: int) -> None:
        """Select from where the selection began to a cell. Qt's own anchor doesn't follow code."""
        if self.currentIndex() != self._extended_to:
            self._anchor = QPersistentModelIndex(self.currentIndex())
        row = min(max(row, 0), self.parts.rowCount() - 1)
        column = min(max(column, 0), self.parts.columnCount() - 1)
        index, flags = self.parts.index(row, column), QItemSelectionModel.SelectionFlag
        first = self.parts.index(min(row, self._anchor.row()), min(column, self._anchor.column()))
        last = self.parts.index(max(row, self._anchor.row()), max(column, self._anchor.column()))
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(QItemSelection(first, last), flags.ClearAndSelect)
        self._extended_to = QPersistentModelIndex(index)

    def select_row(self, row: int) -> None:
        """Select a whole row."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.select_rows(row, 1)

    def select_rows(self, first: int, count: int, column: int = 0, whole: bool = True) -> None:
        """Select whole rows, or only one cell; the cell in a column of the first is current."""
        self.go_to_cell(first, column)
        if whole:
            last = self.parts.index(min(first + count, self.parts.rowCount()) - 1, self.parts.columnCount() - 1)
            chosen = QItemSelection(self.parts.index(first, 0), last)
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _is_tab(event: QKeyEvent) -> bool:
    has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not has_control
