"""The library's part of the side: a field to search in, and a line for each register."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.icons import icon
from briefer.ui.library_cells import ListLines
from briefer.ui.style import translate
from briefer.ui.window_keys import leave_files_to_window

RANK_AFTER = 400
"""Milliseconds without a key before what was found is put in order of how well it matches."""
_ROW, _PAD = 30, 12
_LEAST = 2
"""Lines that are seen at a time in a low window."""


@dataclass(frozen=True, slots=True)
class Room:
    """A view of the library: its key, its title, and its icon."""

    key: str
    title: str
    picture: str


def rooms() -> tuple[Room, ...]:
    """All views that the side leads to, in their order."""
    return (
        Room("briefs", translate("Library", "Past briefs"), "archive"),
        Room("people", translate("Library", "People"), "users"),
        Room("agreements", translate("Library", "Agreements"), "handshake"),
        Room("follow_ups", translate("Library", "Follow-ups"), "list-checks"),
        Room("mechanisms", translate("Library", "Mechanisms"), "waypoints"),
        Room("paragraphs", translate("Library", "Standard paragraphs"), "text-quote"),
    )


class LibrarySide(QWidget):
    """Says what is looked for. ``searched`` comes at every key, unranked; after a pause again, ranked."""

    searched = Signal(str, bool)
    chosen = Signal(str)
    entered = Signal()
    """A person wants to go on into what was found."""
    left = Signal()
    """A person wants back to the brief."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Library"))
        style.give_role(heading, "heading")
        heading.setContentsMargins(_PAD, 0, 0, 0)
        self.search = _SearchField()
        leave_files_to_window(self.search)
        self.search.setPlaceholderText(self.tr("Search the library"))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Library"))
        self.list.setIconSize(QSize(17, 17))
        self.list.setItemDelegate(ListLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for room in rooms():
            item = QListWidgetItem(icon(room.picture), room.title)
            item.setData(Qt.ItemDataRole.UserRole, room.key)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self.list.setMinimumHeight(_ROW * _LEAST)
        self.list.setMaximumHeight(_ROW * self.list.count() + 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, style.GAP, 0, 0)
        column.setSpacing(style.GAP)
        column.addWidget(heading)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self._rank_soon = QTimer(self)
        self._rank_soon.setSingleShot(True)
        self._rank_soon.setInterval(RANK_AFTER)
        self._connect()

    def _connect(self) -> None:
        self.search.textEdited.connect(self._search)
        self.search.textChanged.connect(lambda text: None if text else self._rank_soon.stop())
        self._rank_soon.timeout.connect(lambda: self.searched.emit(self.search.text(), True))
        self.search.returnPressed.connect(self.entered)
        self.search.down.connect(self.entered)
        self.search.escaped.connect(self.left)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)

    def _search(self, text: str) -> None:
        self.list.setCurrentRow(-1)
        self._rank_soon.start()
        self.searched.emit(text, False)

    def _choose(self, item: QListWidgetItem) -> None:
        self.search.clear()
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def show_current(self, key: str) -> None:
        """Mark the view that is shown; none when the brief is."""
        keys = [room.key for room in rooms()]
        self.list.setCurrentRow(keys.index(key) if key in keys else -1)


class _SearchField(QLineEdit):
    """A field that says when a person goes down from it, or away."""

    down = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
