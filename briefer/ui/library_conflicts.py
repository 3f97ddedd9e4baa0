"""Conflicts side by side: what one wrote oneself and what someone else wrote in the same place, to choose from."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefer.errors import PathError
from briefer.library.values import SaveConflict
from briefer.model import edit
from briefer.model.brief import Brief
from briefer.model.changes import Change
from briefer.model.merge import Conflict, merge
from briefer.ui import library_words, style
from briefer.ui.library_page import LibraryPage
from briefer.ui.pick import Pick


class ConflictPage(LibraryPage):
    """A row for each field that both changed. ``settled`` gives the brief with what was chosen."""

    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Changed twice"),
            self.tr("Someone else changed the same fields. Choose for each; Undo takes the choice back."),
            parent,
        )
        self.verb(self.tr("All mine"), "check", lambda: self._choose_all(theirs=False))
        self.verb(self.tr("All theirs"), "check", lambda: self._choose_all(theirs=True))
        self.done = self.verb(self.tr("Keep what is chosen"), "check", self._settle, "primary")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.body.addWidget(self._scroll, 1)
        self._conflict: SaveConflict | None = None
        self.picks: list[Pick] = []

    def show_conflict(self, conflict: SaveConflict) -> None:
        """Show both sides of each field."""
        self._conflict = conflict
        content = QWidget()
        content.setAutoFillBackground(False)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, style.GAP, 0)
        column.setSpacing(style.BETWEEN)
        self.picks = [_pick(entry, conflict.merged.brief, content) for entry in conflict.merged.conflicts]
        for pick in self.picks:
            column.addWidget(pick)
        column.addStretch(1)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)  # a scroll area fills what it is given

    def _choose_all(self, theirs: bool) -> None:
        for pick in self.picks:
            (pick.theirs if theirs else pick.mine).setChecked(True)

    def _settle(self) -> None:
        if self._conflict is not None:
            chosen = {number: pick.theirs.isChecked() for number, pick in enumerate(self.picks)}
            self.settled.emit(settled(self._conflict, chosen))

    def enter(self) -> None:
        if self.picks:
            self.picks[0].mine.setFocus()


def _pick(conflict: Conflict, brief: Brief, parent: QWidget) -> Pick:
    return Pick(library_words.place(brief, conflict.path), *_sides(conflict, brief), parent)


def _sides(conflict: Conflict, brief: Brief) -> tuple[str, str]:
    if conflict.kind == "move":
        change = Change("move", conflict.path, conflict.mine, conflict.theirs)
        return library_words.both_sides(change, brief, brief)
    nothing = library_words.gone() if conflict.kind == "remove" else library_words.nothing()
    words = [library_words.value_words(value, conflict.path) for value in (conflict.mine, conflict.theirs)]
    return words[0] or nothing, words[1] or nothing


def settled(conflict: SaveConflict, theirs: Mapping[int, bool]) -> Brief:
    """The merged brief with their side of the conflicts with these numbers; mine stands in it already."""
    brief = conflict.merged.brief
    for number, entry in enumerate(conflict.merged.conflicts):
        brief = _decided(brief, entry, theirs.get(number, False))
    return brief


def _decided(brief: Brief, conflict: Conflict, is_theirs: bool) -> Brief:
    value = conflict.theirs if is_theirs else conflict.mine
    try:
        if conflict.kind == "remove":  # an item that one side removed is in the merged brief, edited
            return brief if value is not None else edit.remove(brief, conflict.path)
        if not is_theirs:
            return brief
        if conflict.kind == "move":
            return edit.move(brief, conflict.path, value)
        return edit.set_value(brief, conflict.path, value)
    except PathError:  # the item went with another choice
        return brief


def on_top_of(sent: Brief, now: Brief, chosen: Brief) -> Brief:
    """What was chosen, with what the person typed while choosing."""
    return chosen if sent is now else merge(sent, now, chosen).brief
