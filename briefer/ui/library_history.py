"""The history of a brief: its saved states, what changed between them, a state's name, and the way back to one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefer.library.saving import NoSuchBrief
from briefer.library.values import State, Stored
from briefer.model.brief import Brief
from briefer.model.changes import Change, changes
from briefer.service import Librarian
from briefer.ui import style
from briefer.ui.editors import ChoiceField
from briefer.ui.library_changes import ChangesTable
from briefer.ui.library_clerk import Clerk, by_and_at
from briefer.ui.library_page import LibraryPage, plain_label, verb_button
from briefer.ui.library_sittings import SittingsList
from briefer.ui.window_keys import leave_files_to_window


def _history(librarian: Librarian, brief_id: str) -> tuple[State, ...]:
    """The states of a brief; none of one that was never saved."""
    try:
        return librarian.library.history(brief_id)
    except NoSuchBrief:
        return ()


_Compared = tuple[Brief, Brief, Brief, tuple[Change, ...]]
"""Two states, the one that is chosen, and what changed between the two."""


class HistoryPage(LibraryPage):
    """States at the left; at the right what changed, field by field, since the state before, or until now."""

    restored = Signal(str, object)
    """The id of a brief and the `Brief` that it is to be again."""

    def __init__(self, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._clerk, self._id = clerk, ""
        self._history: tuple[State, ...] = ()
        self._chosen: Brief | None = None
        self.list = SittingsList()
        self.list.changed.connect(self._compare)
        self.fold_button = verb_button(self.tr("Show its states"), "chevron-down", self._fold)
        self.fold_button.hide()
        self.against = ChoiceField()
        self.against.setAccessibleName(self.tr("Compare with"))
        self.against.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.against.addItems([self.tr("What changed then"), self.tr("What changed since")])
        self.against.currentIndexChanged.connect(lambda _: self._compare())
        self.table = ChangesTable((self.tr("Before"), self.tr("After")))
        self.name = QLineEdit()
        leave_files_to_window(self.name)
        self.name.setAccessibleName(self.tr("Name of the state"))
        self.name.setPlaceholderText(self.tr("A name"))
        self.name.setToolTip(self.tr("A name, such as “as cleared”"))
        self.name.returnPressed.connect(self._give_name)
        self._count = plain_label("", "hint")
        self.restore_button = verb_button(self.tr("Go back to this state"), "rotate-ccw", self._restore)
        self._lay_out()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(style.GAP)
        above.addWidget(self.against)
        above.addWidget(self._count, 1)
        below = QHBoxLayout()
        below.setSpacing(style.GAP)
        below.addWidget(self.name, 1)
        below.addWidget(verb_button(self.tr("Name it"), "tag", self._give_name))
        below.addWidget(self.restore_button)
        right = QVBoxLayout()
        right.setSpacing(style.GAP)
        right.addLayout(above)
        right.addWidget(self.table, 1)
        right.addLayout(below)
        row = QHBoxLayout()
        row.setSpacing(style.BETWEEN)
        left = QVBoxLayout()
        left.setSpacing(style.GAP)
        left.addWidget(self.list, 1)
        left.addWidget(self.fold_button)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)

    def show_history(self, brief_id: str, title: str) -> None:
        """Show the history of a brief."""
        self._id = brief_id
        self.say(
            self.tr("History of “{0}”").format(title),
            self.tr("Going back loses none. After two days, each sitting keeps its last state, and those with a name."),
        )
        self.list.forget()
        self._clerk.ask("history", lambda librarian: _history(librarian, brief_id), self._show, self.fail, self)

    def _show(self, history: tuple[State, ...]) -> None:
        self.fail("" if history else self._nothing())
        self.restore_button.setEnabled(bool(history))
        self._history = history
        self.list.show_history(history)
        self.list.setFocus()

    def _nothing(self) -> str:
        return self.tr(
            "The library holds no state of this brief yet. A brief that is kept there has one from its first change "
            "on; one in a file of its own has none until it is imported."
        )

    def _fold(self) -> None:
        self.list.unfold(not self.list.is_unfolded)
        self.list.setFocus()

    def _tell_fold(self) -> None:
        """Offer to show or hide the states of the chosen sitting."""
        whole = self.list.whole
        count = len(whole.states) if whole else 0
        words = self.tr("Hide its states") if self.list.is_unfolded else self.tr("Show its {0} states").format(count)
        self.fold_button.setText(words)
        self.fold_button.setVisible(count > 1)

    def _compare(self) -> None:
        self._tell_fold()
        sitting, brief_id = self.list.current, self._id
        if sitting is None or not self._history:
            return
        self.name.setText(sitting.state.name)
        self.restore_button.setEnabled(sitting.state.number != self._history[-1].number)
        old, new = self._before(sitting.first), sitting.state.number
        if self.against.currentIndex() == 1:
            old, new = sitting.state.number, 0
        chosen = sitting.state.number
        read = _reader(brief_id, old, new, chosen)
        self._clerk.ask("compare", read, lambda found: self._show_changes(*found), self.fail, self)

    def _before(self, state: State) -> int:
        """The number of the state before another; 0 before the first. Some that were passed through may be gone."""
        return max((known.number for known in self._history if known.number < state.number), default=0)

    def _show_changes(self, before: Brief, after: Brief, chosen: Brief, found: tuple[Change, ...]) -> None:
        self._chosen = chosen
        count = len(found)
        self._count.setText(self.tr("1 change") if count == 1 else self.tr("{0} changes").format(count))
        self.table.show_changes(found, before, after)

    def _give_name(self) -> None:
        sitting, name, brief_id = self.list.current, self.name.text().strip(), self._id
        if sitting is None:
            return

        def work(librarian: Librarian) -> tuple[State, ...]:
            librarian.library.name_state(brief_id, sitting.state.number, name)
            return librarian.library.history(brief_id)

        self._clerk.ask("name", work, self._show, self.fail, self)

    def _restore(self) -> None:
        if self._chosen is not None:
            self.restored.emit(self._id, self._chosen)

    def enter(self) -> None:
        self.list.setFocus()


def _reader(brief_id: str, old: int, new: int, chosen: int) -> Callable[[Librarian], _Compared]:
    def read(librarian: Librarian) -> _Compared:
        before = librarian.library.get(brief_id, old).brief if old else Brief(id=brief_id)
        after = librarian.library.get(brief_id, new).brief
        now = after if chosen == new else before if chosen == old else librarian.library.get(brief_id, chosen).brief
        found = tuple(change for change in changes(before, after) if not _is_stamp(change))
        return before, after, now, found

    return read


def _is_stamp(change: Change) -> bool:
    """Whether a change is but the stamp that each save puts on a brief, and no new version of its template."""
    before, after = (str(value or "").partition("+")[0] for value in (change.before, change.after))
    return change.path == "template_version" and (not before or before == after)


def restore(
    clerk: Clerk, brief_id: str, brief: Brief, then: Callable[[Stored], None], failed: Callable[[str], None]
) -> None:
    """Make an earlier brief the present one in the library; what came after it stays in the history."""

    def work(librarian: Librarian) -> Stored:
        return librarian.library.save(brief, librarian.library.get(brief_id).state, *by_and_at())

    clerk.ask("restore", work, then, failed)
