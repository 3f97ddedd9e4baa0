"""Find and replace, over the whole brief: what was found stands in a list, and each place can be jumped to."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefer.errors import BrieferError
from briefer.ui import library_words, style, words
from briefer.ui.fields import field_at
from briefer.ui.find_text import Hit, Query, hits, replaced
from briefer.ui.session import Session
from briefer.ui.tick import TickBox
from briefer.ui.tool_button import tool_button
from briefer.ui.window_keys import leave_files_to_window

_SOON = 150
"""Milliseconds after a change until it is searched again."""
_MOST = 500
"""Places that the list shows; the count tells of all."""
_HEIGHT = 180
"""Of the list, which is there when something was found."""


class FindPanel(QFrame):
    """``chosen`` names a place to go to, and whether the focus is to stay there."""

    chosen = Signal(Hit, bool)
    closed = Signal()
    sought = Signal(object)
    """What is looked for now, as a pattern; None when nothing is."""

    def __init__(self, session: Session, title_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self._session, self._title_of = session, title_of
        self._hits: list[Hit] = []
        self._replaced = 0
        """Places that were replaced since something was looked for first, or changed elsewhere."""
        self.words, self.other = QLineEdit(), QLineEdit()
        self.case, self.whole = TickBox(self.tr("Match case")), TickBox(self.tr("Whole words"))
        self.count = QLabel()
        style.give_role(self.count, "hint")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setItemDelegate(_Drawn(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.search)
        self._connect()

    def _lay_out(self) -> None:
        self.next, self.previous = (
            tool_button("arrow-down", self.tr("Next (F3)")),
            tool_button("arrow-up", self.tr("Previous (Shift+F3)")),
        )
        self.replace_one, self.replace_all = QPushButton(self.tr("Replace")), QPushButton(self.tr("Replace all"))
        self.close_button = tool_button("x", self.tr("Close (Esc)"))
        self._replace_label = QLabel(self.tr("Replace with"))
        find_label = QLabel(self.tr("Find"))
        for label, field in ((find_label, self.words), (self._replace_label, self.other)):
            style.give_role(label, "label")
            label.setBuddy(field)
            field.setAccessibleName(label.text())
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.GAP)
        grid.setVerticalSpacing(style.GAP)
        grid.addWidget(find_label, 0, 0)
        grid.addWidget(self.words, 0, 1)
        grid.addLayout(self._beside(self.previous, self.next, None, self.close_button), 0, 2)
        grid.addWidget(self._replace_label, 1, 0)
        grid.addWidget(self.other, 1, 1)
        grid.addLayout(self._beside(self.replace_one, self.replace_all), 1, 2)
        grid.setColumnStretch(1, 1)
        options = QHBoxLayout()
        options.setSpacing(style.INSIDE)
        options.addWidget(self.case)
        options.addWidget(self.whole)
        options.addStretch(1)
        options.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.INSIDE, style.GAP, style.GAP, style.GAP)
        column.setSpacing(style.GAP)
        column.addLayout(grid)
        column.addLayout(options)
        column.addWidget(self.list, 1)
        self.list.setFixedHeight(_HEIGHT)
        self.list.hide()
        self._order()

    def _order(self) -> None:
        """Let Tab lead from what is found to what takes its place, and to the way out last."""
        chain = (self.words, self.other, self.replace_one, self.replace_all, self.previous, self.next)
        for one, other in pairwise((*chain, self.case, self.whole, self.list, self.close_button)):
            QWidget.setTabOrder(one, other)

    def _beside(self, *widgets: QWidget | None) -> QHBoxLayout:
        """Widgets in a row, with what is left over where none is named."""
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        for widget in widgets:
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.words.textChanged.connect(self._search_soon)
        for box in (self.case, self.whole):
            box.toggled.connect(self._search_soon)
        self._session.changed.connect(self._search_again)
        self.next.clicked.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.close_button.clicked.connect(self.closed)
        self.replace_one.clicked.connect(self._replace_one)
        self.replace_all.clicked.connect(self._replace_all)
        self.list.itemClicked.connect(lambda _: self._go(stay=False))
        self.list.itemActivated.connect(lambda _: self._go(stay=True))
        for field in (self.words, self.other, self.list):
            field.installEventFilter(self)
        for field in (self.words, self.other):
            leave_files_to_window(field)

    # -- searching ---------------------------------------------------------------------------------------------------

    def _search_again(self, _: str) -> None:
        if self.isVisible():
            self._search_soon()

    def _search_soon(self) -> None:
        self._replaced = 0
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sought.emit(None)

    def begin(self, replacing: bool, words_at_hand: str) -> None:
        """Show the panel, with the words that are selected in the brief."""
        for widget in (self._replace_label, self.other, self.replace_one, self.replace_all):
            widget.setVisible(replacing)
        if words_at_hand and "\n" not in words_at_hand:
            self.words.setText(words_at_hand)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._replaced = 0
        self.search()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(self.words.text(), self.case.isChecked(), self.whole.isChecked())

    def search(self) -> None:
        """Look through the brief as it is now."""
        self._soon.stop()
        row = max(self.list.currentRow(), 0)
        self._hits = list(hits(self._session.brief, self.query))
        self.list.clear()
        for hit in self._hits[:_MOST]:
            item = QListWidgetItem(f"{self._place(hit)}: {hit.before}{hit.found}{hit.after}")
            item.setData(Qt.ItemDataRole.UserRole, (self._place(hit), hit))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._tell()
        self.sought.emit(self.query.pattern() if self.words.text() else None)

    def _place(self, hit: Hit) -> str:
        """The section of a hit, what it is about there, and the field."""
        about = library_words.about(self._session.brief, hit.path)
        return " · ".join(filter(None, (self._title_of(hit.path), about, words.label(field_at(hit.path)))))

    def _tell(self) -> None:
        count = len(self._hits)
        text = self.tr("1 place") if count == 1 else self.tr("{0} places").format(count)
        if count > _MOST:
            text += self.tr(", the first {0} shown").format(_MOST)
        if self._replaced:
            text = self._replaced_words(count)
        self.count.setText(text if count or self._replaced else self.tr("Nothing found") if self.words.text() else "")
        for button in (self.next, self.previous, self.replace_one, self.replace_all):
            button.setEnabled(bool(count))
        self.list.setVisible(bool(count))

    def _replaced_words(self, left: int) -> str:
        one, many = self.tr("1 place replaced"), self.tr("{0} places replaced").format(self._replaced)
        told = one if self._replaced == 1 else many
        return self.tr("{0}, {1} left").format(told, left) if left else told

    def step(self, by: int) -> None:
        """Go to the next place or the one before, and leave the focus where it is."""
        if self._soon.isActive():
            self.search()
        elif self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())
        self._go(stay=False)

    def _go(self, stay: bool) -> None:
        if item := self.list.currentItem():
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)[1], stay)

    # -- replacing ---------------------------------------------------------------------------------------------------

    def _replace_one(self) -> None:
        if self._soon.isActive():
            self.search()
        if item := self.list.currentItem():
            hit: Hit = item.data(Qt.ItemDataRole.UserRole)[1]
            self._replace(hit, self.tr("Replace “{0}”").format(hit.found))
            self._go(stay=False)

    def _replace_all(self) -> None:
        label = self.tr("Replace all “{0}”").format(self.words.text())
        self._replace(None, label)

    def _replace(self, hit: Hit | None, label: str) -> None:
        if self._soon.isActive():
            self.search()
        replaced_now = self._replaced + (1 if hit else len(self._hits))
        try:
            brief = replaced(self._session.brief, self.query, self.other.text(), hit)
        except BrieferError as error:
            self._session.refuse(str(error), hit.path if hit else "")
            return
        self._session.take(brief, label, hit.path if hit else self._hits[0].path if self._hits else "")
        self._replaced = replaced_now
        self.search()

    # -- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is self.words:
            self.step(-1 if shift else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is self.other:
            self._replace_one()
        elif event.key() == Qt.Key.Key_Down and watched is self.words:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True


class _Drawn(QStyledItemDelegate):
    """Draws a place: where it is, and the words around it with those that were looked for in bold."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place, hit = index.data(Qt.ItemDataRole.UserRole)
        colours = style.colours()
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen if state & QStyle.StateFlag.State_Selected else colours.ground))
            painter.drawRoundedRect(rect, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        inner = rect.adjusted(8, 0, -8, 0)
        self._write(painter, inner, place, hit)
        painter.restore()

    def _write(self, painter: QPainter, inner: QRect, place: str, hit: Hit) -> None:
        colours, metrics = style.colours(), painter.fontMetrics()
        beside = min(max(inner.width() // 3, 120), 240)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colours.secondary))
        where = metrics.elidedText(place, Qt.TextElideMode.ElideRight, beside - 12)
        painter.drawText(inner, middle, where)
        line = inner.adjusted(beside, 0, 0, 0)
        bold = painter.font()
        bold.setBold(True)
        before = metrics.elidedText(
            " ".join(hit.before.split("\n")), Qt.TextElideMode.ElideLeft, max(line.width() // 2 - 20, 40)
        )
        for text, strong in ((before, False), (hit.found, True), (" ".join(hit.after.split("\n")), False)):
            painter.save()
            if strong:
                painter.setFont(bold)
            painter.setPen(QColor(colours.ink))
            width = painter.fontMetrics().horizontalAdvance(text)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, middle, shown)
            painter.restore()
            line = line.adjusted(width, 0, 0, 0)
            if line.width() <= 0:
                break

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 28)
