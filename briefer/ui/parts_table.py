"""A table of parts: as high as its rows, with keys as in a spreadsheet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from briefer.ui import style
from briefer.ui.column_widths import column_widths
from briefer.ui.delegate import PartsDelegate
from briefer.ui.grip import Grip
from briefer.ui.icons import icon
from briefer.ui.parts_model import PartsModel, PathRole

_Trigger = QAbstractItemView.EditTrigger


Index = QModelIndex | QPersistentModelIndex


class PartsTable(QTableView):
    """Rows of a `PartsModel`. Columns share the width by weight; long text wraps, and nothing scrolls inside.

    Typing edits; Tab and Enter move on; Tab in the blank row leaves the table, as Shift+Tab does in the first cell.
    Alt+Up and Alt+Down move a row, Ctrl+Delete deletes rows, Delete empties cells, F2 edits.
    """

    current_moved = Signal()
    """Another cell is current, or its place has changed."""

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
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.horizontalHeader().setFixedHeight(style.FIELD)
        self._actions = self._make_actions()
        model.rows_changed.connect(self.fit)
        model.dataChanged.connect(self._fit_changed)
        self.setFixedHeight(self.horizontalHeader().height() + style.FIELD * model.rowCount() + 2)

    @property
    def parts(self) -> PartsModel:
        """The model, as what it is."""
        model = self.model()
        assert isinstance(model, PartsModel)
        return model

    def current_path(self) -> str:
        """The path of the current cell; empty in the blank row."""
        return str(self.currentIndex().data(PathRole) or "")

    def go_to(self, path: str) -> bool:
        """Make the cell at a path current; False when it isn't in this table."""
        index = self.parts.index_of(path)
        if index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(index)
        return index.isValid()

    # -- size --------------------------------------------------------------------------------------------------------

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
        least = [self._drawn.least_width(column) for column in range(self.parts.columnCount())]
        for column, width in enumerate(column_widths(self.viewport().width(), self._weights, least)):
            self.setColumnWidth(column, width)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    # -- moving about ------------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next or previous cell, row after row, and out of the table at its ends."""
        columns, index = self.parts.columnCount(), self.currentIndex()
        place = index.row() * columns + index.column() + by
        if place < 0 or (by > 0 and self.parts.is_blank(index.row())):
            self.focusNextPrevChild(by > 0)
        else:
            self._go(place // columns, place % columns)

    def down(self, by: int = 1) -> None:
        """Go to the cell below or above."""
        row = self.currentIndex().row() + by
        self._go(min(max(row, 0), self.parts.rowCount() - 1), self.currentIndex().column())

    def _go(self, row: int, column: int) -> None:
        if row < self.parts.rowCount():
            index = self.parts.index(row, column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            self._go(max(self.currentIndex().row(), 0), max(self.currentIndex().column(), 0))
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

    # -- keys --------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_tab(event):
            self.step(-1 if event.key() == Qt.Key.Key_Backtab else 1)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.down()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.parts.clear(self.selectedIndexes())
        elif not self._run_shortcut(event):
            super().keyPressEvent(event)

    def _run_shortcut(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        for action in self._actions:
            if any(pressed == key for key in action.shortcuts()):
                action.trigger()
                return True
        return False

    def _make_actions(self) -> list[QAction]:
        """The verbs of a row, for the keyboard and the context menu. `keyPressEvent` reads the keys, in focus only."""
        return [
            self._action(self.tr("&Insert a row above"), "plus", "Ctrl+Shift+I", self._insert),
            self._action(self.tr("D&uplicate the row"), "copy", "Ctrl+Shift+D", self._duplicate),
            self._action(self.tr("Move &up"), "arrow-up", "Alt+Up", lambda: self._move(-1)),
            self._action(self.tr("Move &down"), "arrow-down", "Alt+Down", lambda: self._move(2)),
            self._action(self.tr("De&lete rows"), "trash-2", "Ctrl+Del", self._remove),
        ]

    def _action(self, text: str, picture: str, key: str, verb: Callable[[], object]) -> QAction:
        action = QAction(icon(picture), text, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: verb())
        return action

    def _insert(self) -> None:
        row = self.currentIndex().row()
        self.parts.insert_before(row)
        self._go(row, 0)

    def _duplicate(self) -> None:
        row = self.currentIndex().row()
        self.parts.duplicate(row)
        self._go(row + 1, self.currentIndex().column())

    def _move(self, by: int) -> None:
        row = self.currentIndex().row()
        self.parts.move(row, row + by)
        self.setCurrentIndex(self.currentIndex())

    def _remove(self) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.parts.remove([index.row() for index in self.selectedIndexes()] or [row])
        self._go(min(row, self.parts.rowCount() - 1), column)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.show_menu(event.globalPos())

    def show_menu(self, place: QPoint) -> None:
        """Show the verbs of the current row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        is_blank = self.parts.is_blank(self.currentIndex().row())
        for action in self._actions[1:]:
            action.setEnabled(not is_blank)
        menu.aboutToHide.connect(lambda: [action.setEnabled(True) for action in self._actions])
        menu.popup(place)

    def select_row(self, row: int) -> None:
        """Select a whole row."""
        flags = QItemSelectionModel.SelectionFlag
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go(row, 0)
        self.selectionModel().select(self.parts.index(row, 0), flags.ClearAndSelect | flags.Rows)


def _is_tab(event: QKeyEvent) -> bool:
    has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not has_control
