"""The list of sections at the left: what each holds, and whether something is to be done in it."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefer.ui import style
from briefer.ui.icons import Tone, icon

State = Literal["good", "empty", "problem"]
_ICONS: dict[State, tuple[str, Tone]] = {
    "good": ("circle-check", "good"),
    "empty": ("circle-dashed", "secondary"),
    "problem": ("circle-alert", "problem"),
}
_WIDTH, _PAD = 232, 12
_LEAST = 3
"""Sections that are seen at a time in a low window."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A section as the list shows it. ``words`` say in full what the icon and the count stand for."""

    title: str
    count: int | None
    state: State
    words: str


class Side(QWidget):
    """The sections, in order. ``chosen`` says which one a person wants to see."""

    chosen = Signal(int)

    def __init__(self, entries: list[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setItemDelegate(_Drawn(self.list))
        self.list.setMinimumHeight((style.FIELD + 2) * _LEAST)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading = QLabel(self.tr("Sections"))
        style.give_role(heading, "heading")
        heading.setContentsMargins(_PAD, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.BETWEEN - 4, style.BETWEEN + 2, style.BETWEEN - 4, style.GAP)
        column.setSpacing(style.GAP)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        self._column = column
        self._fill(entries)
        self.list.setCurrentRow(0)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(self.list.row(item)))
        self.list.itemActivated.connect(lambda item: self.chosen.emit(self.list.row(item)))

    def add_below(self, widget: QWidget) -> None:
        """Put something under the sections, which takes no more than half of the height."""
        self._column.addWidget(widget, 1)

    def _fill(self, entries: list[Entry]) -> None:
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.words}")
            item.setToolTip(style.tip(entry.words))
            self.list.addItem(item)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show the present state of all sections, anew where others came or went."""
        if [self.list.item(row).text() for row in range(self.list.count())] != [entry.title for entry in entries]:
            self._fill(entries)
        for row, entry in enumerate(entries):
            item = self.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) != entry:
                item.setData(Qt.ItemDataRole.UserRole, entry)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.words}")
                item.setToolTip(style.tip(entry.words))

    def show_current(self, row: int) -> None:
        """Mark a section as the one in view."""
        if row != self.list.currentRow():
            self.list.setCurrentRow(row)


class _Drawn(QStyledItemDelegate):
    """Draws a section: the icon of its state, its title, its count."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        colours = style.colours()
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        rect: QRect = option.rect.adjusted(0, 1, 0, -1)  # pyright: ignore[reportAttributeAccessIssue]
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.chosen if is_current else colours.ground))
            painter.drawRoundedRect(rect, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        picture, tone = _ICONS[entry.state]
        icon(picture, tone).paint(painter, QRect(rect.left() + _PAD, rect.center().y() - 8, 17, 17))
        painter.setPen(QColor(colours.accent if is_current else colours.ink))
        text = rect.adjusted(_PAD + 26, 0, -_PAD, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.title)
        if entry.count:
            painter.setPen(QColor(colours.accent if is_current else colours.secondary))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(entry.count))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_WIDTH - 40, style.FIELD + 2)
