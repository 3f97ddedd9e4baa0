"""Paints and edits the cells of a table of parts."""

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefer.model.richtext import RichText
from briefer.ui import cell_text, style
from briefer.ui.completion import complete
from briefer.ui.editors import ChoiceField, Editor, LinesField, NumberField, TextField, editor_for
from briefer.ui.fields import Kind
from briefer.ui.icons import icon
from briefer.ui.parts_model import ConfirmRole, PartsModel, ProblemRole
from briefer.ui.rich_field import RichField

if TYPE_CHECKING:
    from briefer.ui.parts_table import PartsTable

Index = QModelIndex | QPersistentModelIndex
_PAD_X, _PAD_Y, _ICON = 10, 6, 16
_MARK = _ICON + 6
"""Width of the mark of a problem, with the gap before it."""
_ANOTHER_WINDOW = Qt.FocusReason.ActiveWindowFocusReason
_WORD = 180
"""A longer word, such as an address, makes no column wider."""


class PartsDelegate(QStyledItemDelegate):
    """Wraps text, draws rich text, marks problems. What is typed goes to the brief at once; Escape takes it back."""

    def __init__(self, table: "PartsTable") -> None:
        super().__init__(table)
        self._table = table
        self._before: Any = None
        self._began_at = 0
        """How many steps could be undone before the cell was edited."""
        self._bold = QFont(table.font())
        self._bold.setBold(True)

    # -- painting ----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = style.colours()
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:  # the view has filled it, wherever the focus is
            painter.fillRect(rect, QColor(colours.chosen if self._table.is_at_hand() else colours.card))
        if not self._model.is_blank(index.row()):
            painter.setPen(QPen(QColor(colours.line)))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        problem = index.data(ProblemRole) or index.data(ConfirmRole)
        ink = colours.secondary if self._model.is_blank(index.row()) else colours.ink
        self._paint_text(painter, rect, index, ink, bool(problem))
        if problem:
            place = QRect(rect.right() - _PAD_X - _ICON, rect.top() + (style.FIELD - _ICON) // 2, _ICON, _ICON)
            icon("circle-alert", "problem").paint(painter, place)
        if index == self._table.currentIndex() and self._table.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, index: Index, ink: str, problem: bool) -> None:
        text, blocks = self._text(index)
        top = max(_PAD_Y, (style.FIELD - self._line()) // 2)
        if self._model.is_blank(index.row()):
            self._paint_prompt(painter, rect.adjusted(_PAD_X, 0, -_PAD_X, 0), text, ink)
            return
        place = QRectF(rect.adjusted(_PAD_X, top, -_PAD_X - (_MARK if problem else 0), 0))
        cell_text.paint(painter, place, text, blocks, self._table.font(), ink, self._table.sought)

    def _paint_prompt(self, painter: QPainter, rect: QRect, text: str, ink: str) -> None:
        """Draw what the blank row asks for, on one line, over the empty cells beside it."""
        rect.setRight(self._table.viewport().width() - _PAD_X)
        painter.setPen(QColor(ink))
        shown = self._table.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._table.columnWidth(index.column())
        return QSize(width, self.height(index, width))

    def height(self, index: Index, width: int) -> int:
        """How high a cell must be at a width to show all of its text."""
        if self._model.is_blank(index.row()):
            return style.FIELD
        text, blocks = self._text(index)
        mark = _MARK if index.data(ProblemRole) or index.data(ConfirmRole) else 0
        inner = cell_text.height(text, blocks, self._table.font(), width - 2 * _PAD_X - mark)
        return max(style.FIELD, inner + style.FIELD - self._line())

    def least_width(self, column: int) -> int:
        """The width that a column's heading and longest word need."""
        metrics = self._table.fontMetrics()
        heading = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        cells = [self._model.index(row, column) for row in range(len(self._model.items))]
        longest = max((self._word_width(cell, metrics) for cell in cells), default=0)
        return max(QFontMetrics(self._bold).horizontalAdvance(heading), longest) + 2 * _PAD_X + 2

    def _word_width(self, cell: Index, metrics: QFontMetrics) -> int:
        """The width of a cell's longest word, with the mark of a problem beside it where there is one."""
        longest = max(str(cell.data() or "").split(), key=len, default="")
        mark = _MARK if cell.data(ProblemRole) or cell.data(ConfirmRole) else 0
        return min(metrics.horizontalAdvance(longest), _WORD) + mark

    def whole_width(self, column: int) -> int:
        """The width at which no text of a column wraps; 0 for a column without text."""
        texts = (str(self._model.index(row, column).data() or "") for row in range(len(self._model.items)))
        lines = (line for text in texts for line in text.splitlines())
        longest = max(map(self._table.fontMetrics().horizontalAdvance, lines), default=0)
        return longest + 2 * _PAD_X + _MARK if longest else 0

    def _line(self) -> int:
        return self._table.fontMetrics().lineSpacing()

    def _text(self, index: Index) -> tuple[str, RichText | None]:
        """What a cell says, and its blocks where they have looks of their own."""
        is_rich = self._model.field(index.column()).kind is Kind.RICH and not self._model.is_blank(index.row())
        return str(index.data() or ""), cell_text.looks(self._model.value(index)) if is_rich else None

    @property
    def _model(self) -> PartsModel:
        return cast("PartsModel", self._table.model())

    # -- editing -----------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = self._model.field(index.column())
        editor = editor_for(field, parent)
        editor.setAccessibleName(str(self._model.headerData(index.column(), Qt.Orientation.Horizontal)))
        self._before, self._began_at = self._model.value(index), self._model.session.stack.index()
        self._model.pause()
        place = QPersistentModelIndex(index)
        if isinstance(editor, TextField | LinesField | RichField):
            editor.stepped.connect(self._model.pause)
        cast("Editor", editor).edited.connect(lambda: self._typed(editor, place))
        complete(editor, self._model.session, self._model.place(index))
        if isinstance(editor, RichField | LinesField):
            editor.is_in_cell = True
            editor.setMinimumHeight(0)
            editor.setMaximumHeight(16777215)
        return editor

    def _typed(self, editor: QWidget, place: QPersistentModelIndex) -> None:
        if place.isValid():
            self._model.put(place, cast("Editor", editor).value(), typing=True)
        if isinstance(editor, ChoiceField) and editor.dropped:
            self._close(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = self._model.value(index)
        if value != cast("Editor", editor).value():
            cast("Editor", editor).show_value(value)
            if isinstance(editor, RichField | LinesField) and self._table.types_over:
                self._table.types_over = False
                editor.selectAll()  # as Qt does in a field of one line

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        value = cast("Editor", editor).value()
        if value != self._model.value(index):
            self._model.put(index, value, typing=True)
        if isinstance(editor, NumberField) and editor.refusal:
            self._table.refused.emit(editor.refusal)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)  # pyright: ignore[reportAttributeAccessIssue]

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            return self._key(editor, event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() is _ANOTHER_WINDOW:
            return False  # one only looks something up: the cell stays open, as in Excel
        return super().eventFilter(editor, event)

    def _key(self, editor: QWidget, event: QKeyEvent) -> bool:
        """Tab and Enter move on, Alt+Enter begins a new line in the cell, Escape brings back what was there."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                self._close(editor)
                self._table.step(-1 if event.key() == Qt.Key.Key_Backtab else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                if isinstance(editor, LinesField):
                    editor.insertPlainText("\n")
                elif isinstance(editor, RichField):
                    editor.textCursor().insertBlock()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._close(editor)
                self._table.down(-1 if shift else 1)
            case Qt.Key.Key_Escape:
                self._take_back(editor)
            case _:
                return False
        return True

    def _close(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _take_back(self, editor: QWidget) -> None:
        index = self._table.currentIndex()
        if not self._model.is_blank(index.row()):
            self._model.session.take_back_typed(self._model.path(index), self._began_at)
        cast("Editor", editor).show_value(self._before)
        self._close(editor)
