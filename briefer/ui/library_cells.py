"""How lists and tables of the library are drawn: padded, wrapped, a fine line below each row, calm when selected."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from briefer.ui import style
from briefer.ui.column_widths import column_widths
from briefer.ui.word_difference import Spans

Index = QModelIndex | QPersistentModelIndex
_PAD_X, _PAD_Y, _ICON = 10, 7, 17
_SORT = 6

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_TALL = 100_000


def share_width(table: QTableView, weights: Sequence[float]) -> None:
    """Share the width of a table among its columns, none narrower than its heading while others can give."""
    head = table.horizontalHeader()
    metrics = QFontMetrics(_bold(head.font()))
    titles = (str(table.model().headerData(column, Qt.Orientation.Horizontal)) for column in range(len(weights)))
    least = [metrics.horizontalAdvance(title) + 2 * _PAD_X + _SORT for title in titles]
    for column, width in enumerate(column_widths(table.viewport().width(), weights, least)):
        table.setColumnWidth(column, width)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> tuple[QRect, QStyle.StateFlag]:
    """Fills a chosen cell and draws the line below it; gives where the cell stands and its state."""
    colours = style.colours()
    rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
    state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(colours.chosen))
    painter.setPen(QPen(QColor(colours.line)))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    return rect, state


@dataclass(frozen=True, slots=True)
class Marked:
    """Pieces of a cell's text that the other version has not: struck out as taken out, or strong as put in."""

    spans: Spans
    is_new: bool


MarkedRole = Qt.ItemDataRole.UserRole + 7


class WrappedCells(QStyledItemDelegate):
    """Cells of a table to read: as high as their text. What a `Marked` names stands out in it."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = style.colours()
        painter.save()
        rect, state = paint_ground(painter, option)
        ink, inner = index.data(Qt.ItemDataRole.ForegroundRole), rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        painter.setPen(ink.color() if isinstance(ink, QBrush) else QColor(colours.ink))
        if marked := index.data(MarkedRole):
            _paint_marked(painter, inner, str(index.data()), marked)
        else:
            painter.drawText(inner, _WRAPPED, str(index.data() or ""))
        if state & QStyle.StateFlag.State_HasFocus and index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, QColor(colours.accent))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._table.columnWidth(index.column()) - 2 * _PAD_X
        font: QFont = option.font  # pyright: ignore[reportAttributeAccessIssue]
        if marked := index.data(MarkedRole):
            document = _marked_text(str(index.data()), marked, font, width)
            return QSize(width, max(style.FIELD, ceil(document.size().height()) + 2 * _PAD_Y))
        box = QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 20), _TALL), _WRAPPED, str(index.data() or ""))
        return QSize(width, max(style.FIELD, box.height() + 2 * _PAD_Y))


def _paint_marked(painter: QPainter, place: QRect, text: str, marked: Marked) -> None:
    document = _marked_text(text, marked, painter.font(), place.width())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, painter.pen().color())  # pyright: ignore[reportAttributeAccessIssue]
    painter.save()
    painter.translate(place.topLeft())
    document.documentLayout().draw(painter, context)
    painter.restore()


def _marked_text(text: str, marked: Marked, font: QFont, width: int) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setTextWidth(max(width, 20))
    document.setPlainText(text)
    look, cursor = QTextCharFormat(), QTextCursor(document)
    look.setForeground(QColor(style.colours().good if marked.is_new else style.colours().problem))
    if marked.is_new:
        look.setFontWeight(QFont.Weight.Bold)
    else:
        look.setFontStrikeOut(True)
    for span in marked.spans:
        first, last = (len(text[:place].encode("utf-16-le")) // 2 for place in span)  # Qt counts in these units
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)
    return document


class ListLines(QStyledItemDelegate):
    """Lines of a list, each of one or more rows of text; the first row is strong where there are several."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = style.colours()
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = rect.adjusted(0, 1, 0, -1)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen if is_chosen else colours.ground))
            painter.drawRoundedRect(place, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)
        self._write(painter, place, index, colours.accent if is_chosen else colours.ink)
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, index: Index, ink: str) -> None:
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        left = place.left() + 12
        if isinstance(picture, QIcon):
            picture.paint(painter, QRect(left, place.center().y() - 8, _ICON, _ICON))
            left += 26
        rows = str(index.data() or "").split("\n")
        height = painter.fontMetrics().lineSpacing()
        top = place.center().y() - height * len(rows) // 2 + 1
        for number, text in enumerate(rows):
            painter.setPen(QColor(ink if number == 0 else style.colours().secondary))
            line = QRect(left, top + number * height, place.right() - left - 8, height)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
