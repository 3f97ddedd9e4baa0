"""A list in which what is wanted is ticked and put in order: by dragging, or with Alt+Up and Alt+Down."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

_ROW = 30
_MOST_ROWS = 9
_VALUE = Qt.ItemDataRole.UserRole


class Ticks(QListWidget):
    """Known values, those that are chosen ticked and first. Without ``ticked`` it is an order alone."""

    edited = Signal()

    def __init__(self, parent: QWidget, *, ticked: bool = True, title: Callable[[str], str] = str) -> None:
        super().__init__(parent)
        self._ticked, self._title = ticked, title
        self._filling = False
        self._known: tuple[str, ...] = ()
        self.setObjectName("ticks")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemChanged.connect(self._on_changed)
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
        if 0 <= row < self.count() and 0 <= row + by < self.count():
            self._filling = True
            item = self.takeItem(row)
            self.insertItem(row + by, item)
            self.setCurrentRow(row + by)
            self._filling = False
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move(by)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        before = self.value()
        super().dropEvent(event)
        if self.value() != before:
            self.edited.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

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
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
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
