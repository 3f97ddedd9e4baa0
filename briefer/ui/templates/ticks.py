"""A list in which what is wanted is ticked and put in order: by dragging, or with Alt+Up and Alt+Down."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefer.ui import style
from briefer.ui.icons import icon
from briefer.ui.tick import paint_tick

_ROW, _BOX, _PAD, _SLACK = 30, 16, 10, 4
_MOST_ROWS = 9
_VALUE = Qt.ItemDataRole.UserRole


class Ticks(QListWidget):
    """Known values, those that are chosen ticked and first. Without ``ticked`` it is an order alone."""

    edited = Signal()

    def __init__(
        self, parent: QWidget, *, ticked: bool = True, ordered: bool = True, title: Callable[[str], str] = str
    ) -> None:
        super().__init__(parent)
        self._ticked, self._title = ticked, title
        self._filling = False
        self.ordered = ordered
        self._dragged = self._target = -1
        self._pressed = 0
        self._known: tuple[str, ...] = ()
        self.setItemDelegate(_Drawn(self, ticked))
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemChanged.connect(self._on_changed)
        if ordered:
            self.setToolTip(self.tr("Drag, or press Alt+Up and Alt+Down, to put in order"))

    def offer(self, known: Sequence[str]) -> None:
        """Offer values; those that are chosen stay so."""
        if tuple(known) != self._known:
            chosen = self.value()
            self._known = tuple(known)
            self._fill(chosen)

    def value(self) -> list[str]:
        return [self._value(row) for row in range(self.count()) if not self._ticked or self._is_ticked(row)]

    def show_value(self, value: object) -> None:
        self._fill([str(entry) for entry in value] if isinstance(value, list | tuple) else [])

    def move(self, by: int) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Move the current value up or down."""
        row = self.currentRow()
        if by and self.can_order and 0 <= row < self.count() and 0 <= row + by < self.count():
            before = self.value()
            self._filling = True
            item = self.takeItem(row)
            self.insertItem(row + by, item)
            self.setCurrentRow(row + by)
            self._filling = False
            if self.value() != before:  # one that is not ticked has no place in the order
                self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move(by)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        item = self.itemAt(place)
        super().mousePressEvent(event)
        if item and self._ticked and self.isEnabled() and place.x() < _BOX + 2 * _PAD:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        elif item and self.can_order:
            self._dragged, self._pressed = self.row(item), place.y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row is dragged by its whole width; a line shows where it would go."""
        y = event.position().toPoint().y()
        if self._dragged < 0:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if self.can_order else Qt.CursorShape.ArrowCursor)
        elif self._target >= 0 or abs(y - self._pressed) > _SLACK:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._target = self._row_before(y)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, target = self._dragged, self._target
        self._dragged = self._target = -1
        self.viewport().update()
        super().mouseReleaseEvent(event)
        if row >= 0 and target >= 0:
            self.setCurrentRow(row)
            self.move((target if target < row else target - 1) - row)

    def _row_before(self, y: int) -> int:
        """The row before which one that is dropped at a height goes: the first whose middle lies below it."""
        middles = (self.visualItemRect(self.item(row)).center().y() for row in range(self.count()))
        return next((row for row, middle in enumerate(middles) if y < middle), self.count())

    @property
    def can_order(self) -> bool:
        """Whether rows can be put in order."""
        return self.ordered and self.isEnabled()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = style.colours()
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.edge), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -1, -1), 5, 5)
        if self._target >= 0:
            rects = [self.visualItemRect(self.item(row)) for row in range(self.count())]
            y = rects[self._target].top() if self._target < len(rects) else rects[-1].bottom()
            painter.setPen(QPen(QColor(colours.accent), 3))
            painter.drawLine(_PAD, y, self.viewport().width() - _PAD, y)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(240, min(max(self.count(), 1), _MOST_ROWS) * _ROW + 8)

    def _fill(self, chosen: Sequence[str]) -> None:
        values = [*chosen, *(value for value in self._known if value not in chosen)]
        current = self._value(self.currentRow()) if self.currentRow() >= 0 else ""
        self._filling = True
        self.clear()
        for value in values:
            item = QListWidgetItem(self._title(value))
            item.setData(_VALUE, value)
            item.setSizeHint(QSize(0, _ROW))
            if self._ticked:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(values.index(current) if current in values else 0 if values else -1)
        self._filling = False
        self.setFixedHeight(self.sizeHint().height())

    def _value(self, row: int) -> str:
        return str(self.item(row).data(_VALUE))

    def _is_ticked(self, row: int) -> bool:
        return self.item(row).checkState() is Qt.CheckState.Checked

    def _on_changed(self, _: QListWidgetItem) -> None:
        if not self._filling:
            self.edited.emit()

    @property
    def current(self) -> str:
        """The value that is current; empty when there is none."""
        return self._value(self.currentRow()) if self.currentRow() >= 0 else ""

    def choose(self, value: str) -> None:
        """Make a value current."""
        row = next((row for row in range(self.count()) if self._value(row) == value), -1)
        if row >= 0:
            self.setCurrentRow(row)


class _Drawn(QStyledItemDelegate):
    """Draws a value: its tick, its name, and a handle where it can be dragged."""

    def __init__(self, ticks: Ticks, ticked: bool) -> None:
        super().__init__(ticks)
        self._ticks, self._ticked = ticks, ticked

    def editorEvent(self, event: QEvent, *rest: object) -> bool:
        """The list itself ticks with the mouse, the space bar here."""
        return event.type() is QEvent.Type.KeyPress and super().editorEvent(event, *rest)  # pyright: ignore

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, ticks = style.colours(), self._ticks
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        rect: QRect = option.rect.adjusted(2, 1, -2, -1)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(rect, 4, 4)
        left = rect.left() + _PAD
        if self._ticked:
            is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            box = QRect(left - 2, rect.center().y() - _BOX // 2, _BOX, _BOX)
            paint_tick(painter, box, is_ticked)
            left += _BOX + _PAD
        painter.setPen(QColor(colours.ink if ticks.isEnabled() else colours.secondary))
        text = rect.adjusted(left - rect.left(), 0, -_BOX - 2 * _PAD, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        if ticks.can_order:
            place = QRect(rect.right() - _BOX - _PAD, rect.center().y() - _BOX // 2, _BOX, _BOX)
            icon("grip-vertical").paint(painter, place)
        painter.restore()
