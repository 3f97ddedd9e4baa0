"""The handles at the start of a table's rows: a click selects the row, a drag moves it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from briefer.ui import style
from briefer.ui.icons import icon
from briefer.ui.parts_model import PartsModel

if TYPE_CHECKING:
    from briefer.ui.parts_table import PartsTable

_WIDTH, _ICON, _SLACK, _LINE = 30, 16, 4, 3


class Grip(QHeaderView):
    """A vertical header that draws handles instead of numbers, and a plus in the blank row."""

    def __init__(self, table: "PartsTable", model: PartsModel) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table, self._model = table, model
        self._row = self._target = -1
        self._pressed = QPoint()
        self.setFixedWidth(_WIDTH)
        self.setDefaultSectionSize(style.FIELD)
        self.setMinimumSectionSize(style.FIELD)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._line = DropLine(table)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = style.colours()
        painter.fillRect(rect, QColor(colours.card))
        is_blank = self._model.is_blank(logicalIndex)
        if not is_blank:
            painter.setPen(QPen(QColor(colours.line)))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        place = QRect(rect.center().x() - _ICON // 2, rect.top() + (style.FIELD - _ICON) // 2, _ICON, _ICON)
        icon("plus" if is_blank else "grip-vertical", "accent" if is_blank else "secondary").paint(painter, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if row < 0:
            return
        self._pressed = event.position().toPoint()
        if row not in self._table.chosen_rows() or len(self._table.chosen_rows()) < 2:
            self._table.select_row(row)
        if not self._model.is_blank(row) and event.button() is Qt.MouseButton.LeftButton:
            self._row = row

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._row < 0 or abs(place.y() - self._pressed.y()) < _SLACK:
            return
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._target = self._row_before(place.y())
        self._line.show_at(self.viewport().mapTo(self._table, QPoint(0, self.sectionViewportPosition(self._target))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, target = self._row, self._target
        self._row = self._target = -1
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._line.hide()
        if row < 0:
            return
        rows = self._table.chosen_rows()
        if target < 0:
            self._table.select_row(row)
        elif self._model.move(rows, target):
            self._table.select_rows(target - sum(1 for each in rows if each < target), len(rows))

    def _row_before(self, y: int) -> int:
        """The row before which a row dropped at a height goes: the first whose middle lies below it."""
        rows = len(self._model.items)
        for row in range(rows):
            if y < self.sectionViewportPosition(row) + self.sectionSize(row) // 2:
                return row
        return rows


class DropLine(QWidget):
    """Shows across a table where rows that are dragged would go."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, start: QPoint) -> None:
        """Show it between two rows, from a point at the left of the table to its right."""
        self.setGeometry(start.x(), start.y() - _LINE // 2 - 1, self._table.width() - 2 * start.x(), _LINE)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(style.colours().accent))
        painter.end()
