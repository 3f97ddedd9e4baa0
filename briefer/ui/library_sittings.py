"""The list of saved states: a line for each sitting, and folded into it a line for each state it passed through."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from briefer.library.sittings import sittings as by_sitting
from briefer.library.values import State
from briefer.ui import date_words
from briefer.ui.library_cells import ListLines

_WIDTH = 270


@dataclass(frozen=True, slots=True)
class Sitting:
    """States saved one soon after another by one person, the oldest first; one alone for a state within a sitting."""

    states: tuple[State, ...]
    is_inside: bool = False

    @property
    def state(self) -> State:
        """The state in which the sitting ended."""
        return self.states[-1]

    @property
    def first(self) -> State:
        """The state with which it began."""
        return self.states[0]


def sittings(history: Sequence[State]) -> list[Sitting]:
    """The history, newest first, with what was saved as one typed brought together."""
    return [Sitting(tuple(states)) for states in by_sitting(history)][::-1]


class SittingsList(QListWidget):
    """Sittings, newest first. Right and Left, as well as `unfold`, show and hide the states of the one chosen."""

    changed = Signal()
    """Something else is chosen, or shown of what is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Saved states"))
        self.setFixedWidth(_WIDTH)
        self.setItemDelegate(ListLines(self))
        self.itemDoubleClicked.connect(lambda _: self.unfold(not self.is_unfolded))
        self.currentItemChanged.connect(lambda *_: self.changed.emit())
        self._unfolded: set[int] = set()

    def show_history(self, history: Sequence[State]) -> None:
        """Show these states; what is chosen and unfolded stays so."""
        chosen = self.current
        with QSignalBlocker(self):
            self.clear()
            for sitting in sittings(history):
                self._add(sitting)
                if sitting.first.number in self._unfolded:
                    for state in reversed(sitting.states):
                        self._add(Sitting((state,), is_inside=True))
            self._choose(chosen)
        self.changed.emit()

    def forget(self) -> None:
        """Show nothing, before the history of another brief is read."""
        self.clear()
        self._unfolded.clear()

    @property
    def current(self) -> Sitting | None:
        """What is chosen."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    @property
    def whole(self) -> Sitting | None:
        """The sitting that is chosen, or in which the chosen state lies."""
        rows = (self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.currentRow(), -1, -1))
        return next((sitting for sitting in rows if not sitting.is_inside), None)

    @property
    def is_unfolded(self) -> bool:
        """Whether the states of the chosen sitting are shown."""
        whole = self.whole
        return whole is not None and whole.first.number in self._unfolded

    def unfold(self, is_unfolded: bool) -> None:
        """Show the states of the chosen sitting, or the sitting alone."""
        whole = self.whole
        if whole is None or len(whole.states) < 2 or is_unfolded == self.is_unfolded:
            return
        self._unfolded ^= {whole.first.number}
        shown = (self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count()))
        history = [state for sitting in shown if not sitting.is_inside for state in reversed(sitting.states)]
        self.show_history(history[::-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.unfold(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _add(self, sitting: Sitting) -> None:
        item = QListWidgetItem(self._words(sitting))
        item.setData(Qt.ItemDataRole.UserRole, sitting)
        item.setSizeHint(QSize(0, 28 if sitting.is_inside else 66 if sitting.state.name else 48))
        self.addItem(item)

    def _choose(self, before: Sitting | None) -> None:
        """Choose again what was chosen: the state, else the sitting in which it lies, else the newest."""
        shown = [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())]
        rows = [row for row, sitting in enumerate(shown) if before and before.state.number in _numbers(sitting)]
        like = [row for row in rows if before and shown[row].is_inside == before.is_inside]
        self.setCurrentRow((like or rows or [0])[0] if shown else -1)

    def _words(self, sitting: Sitting) -> str:
        at = sitting.state.at.astimezone()
        if sitting.is_inside:
            return "      " + (f"{at:%H:%M:%S}  {sitting.state.name}" if sitting.state.name else f"{at:%H:%M:%S}")
        count = len(sitting.states)
        first = sitting.first.at.astimezone()
        when = f"{date_words.in_words(at.date().isoformat())}, "
        when += f"{at:%H:%M}" if f"{first:%H:%M}" == f"{at:%H:%M}" else f"{first:%H:%M}–{at:%H:%M}"
        saves = "" if count == 1 else " · " + self.tr("saved {0} times").format(count)
        name = f"{sitting.state.name}\n" if sitting.state.name else ""
        return f"{name}{when}\n{sitting.state.by or '–'}{saves}"


def _numbers(sitting: Sitting) -> set[int]:
    return {state.number for state in sitting.states}
