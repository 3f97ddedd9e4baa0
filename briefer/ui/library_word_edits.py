"""The edits in a Word file that came back: accepted or refused, one by one or all, each a step that undo takes back."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefer.errors import PathError
from briefer.model import edit, paths
from briefer.model.brief import Brief
from briefer.model.changes import Change, same
from briefer.ui import style
from briefer.ui.library_changes import ChangesTable
from briefer.ui.library_page import LibraryPage, plain_label, verb_button
from briefer.ui.session import Session


class WordEditsPage(LibraryPage):
    """A row for each edit. Its state is read from the open brief, so that undo takes it back here too."""

    shows_steps = True
    shown = Signal(str)
    """The path of an edit that was accepted."""

    def __init__(
        self,
        session: Session,
        exported: Brief,
        edited: Brief,
        found: Sequence[Change],
        authors: Sequence[str],
        unplaced: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Edits made in Word"), "", parent)
        self._session, self._exported, self._edited, self.changes = session, exported, edited, tuple(found)
        self._refused: set[int] = set()
        self.table = ChangesTable((self.tr("In the brief"), self.tr("In the Word file")), marks=True)
        self.table.show_changes(self.changes, exported, edited)
        self._rest = plain_label("", "problem")
        self._rest.setWordWrap(True)
        self._say_rest(unplaced)
        self._authors = ", ".join(authors)
        self.accept_button = verb_button(self.tr("Accept"), "check", lambda: self.accept(self._chosen()))
        self.refuse_button = verb_button(self.tr("Refuse"), "x", lambda: self.refuse(self._chosen()))
        self._refuse_all = self.verb(self.tr("Refuse all"), "x", lambda: self.refuse(self._open()))
        self._accept_all = self.verb(self.tr("Accept all"), "check", lambda: self.accept(self._open()), "primary")
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        row.addWidget(self.accept_button)
        row.addWidget(self.refuse_button)
        row.addStretch(1)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._rest)
        session.changed.connect(self._show_states)
        self.table.itemSelectionChanged.connect(self._tell_verbs)
        self._show_states()
        if self.changes:
            self.table.selectRow(0)

    def _say_rest(self, unplaced: Sequence[str]) -> None:
        if unplaced:
            words = self.tr("In the file, but in no field of the brief; copy what is worth keeping:")
            self._rest.setText("\n".join([words, *(f"• {text}" for text in unplaced)]))
            self._rest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rest.setVisible(bool(unplaced))

    def state(self, number: int) -> str:
        """What became of an edit: accepted, refused, or open."""
        if is_made(self._session.brief, self.changes[number], self._edited):
            return "accepted"
        return "refused" if number in self._refused else "open"

    def _open(self) -> list[int]:
        return [number for number in range(len(self.changes)) if self.state(number) == "open"]

    def _chosen(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectionModel().selectedRows()})

    def accept(self, numbers: Iterable[int]) -> None:
        """Make edits in the brief, in one step."""
        numbers = [number for number in numbers if self.state(number) != "accepted"]
        brief = self._session.brief
        failed: list[str] = []
        for number in numbers:
            try:
                brief = made(brief, self.changes[number], self._edited)
                self._refused.discard(number)
            except PathError as error:
                failed.append(str(error))
        if numbers:
            label = self.tr("Accept an edit from Word") if len(numbers) == 1 else self.tr("Accept edits from Word")
            self._session.take(brief, label, self.changes[numbers[0]].path)
        self.fail(" ".join(failed))
        self._go_on()

    def refuse(self, numbers: Iterable[int]) -> None:
        """Leave the brief as it is. An edit that was accepted before is taken out again, as a step."""
        brief = self._session.brief
        for number in numbers:
            self._refused.add(number)
            if self.state(number) == "accepted":
                brief = unmade(brief, self.changes[number], self._exported)
        self._session.take(brief, self.tr("Refuse edits from Word"))
        self._show_states()
        self._go_on()

    def _go_on(self) -> None:
        if rest := self._open():
            self.table.selectRow(next((number for number in rest if number >= max(self._chosen(), default=0)), rest[0]))
        self.table.setFocus()

    def _show_states(self, _: str = "") -> None:
        colours = style.colours()
        looks = {
            "accepted": (self.tr("Accepted"), colours.good),
            "refused": (self.tr("Refused"), colours.secondary),
            "open": (self.tr("To decide"), colours.problem),
        }
        for number in range(len(self.changes)):
            self.table.mark(number, *looks[self.state(number)])
        rest, of = len(self._open()), len(self.changes)
        if not of:
            words = self.tr("Nothing was changed in the file.")
        else:
            words = self.tr("{0} of {1} edits to decide.").format(rest, of)
        if self._authors:
            words += " " + self.tr("Tracked changes by {0}.").format(self._authors)
        self.say(self.tr("Edits made in Word"), words)
        self._tell_verbs()

    def _tell_verbs(self) -> None:
        """Offer what is not done already."""
        chosen = [self.state(number) for number in self._chosen()]
        self.accept_button.setEnabled(any(state != "accepted" for state in chosen))
        self.refuse_button.setEnabled(any(state != "refused" for state in chosen))
        for button in (self._accept_all, self._refuse_all):
            button.setEnabled(bool(self._open()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at_table = self.table.hasFocus()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at_table:
            self.accept(self._chosen())
        elif event.key() == Qt.Key.Key_Delete and at_table:
            self.refuse(self._chosen())
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        self.table.setFocus()


def is_made(brief: Brief, change: Change, edited: Brief) -> bool:
    """Whether a change stands in a brief."""
    value = _get(brief, change.path)
    match change.kind:
        case "insert":
            return value is not None
        case "remove":
            return value is None
        case "move":
            return _follower(brief, change.path) == change.after
        case "set":
            return same(value, change.after)


def made(brief: Brief, change: Change, edited: Brief) -> Brief:
    """The brief with a change made. Raises `PathError` where its place is gone."""
    match change.kind:
        case "insert":
            listed, _, item_id = change.path.rpartition("/")
            return edit.insert(brief, listed, change.after, _next_there(brief, edited, listed, item_id))
        case "remove":
            return edit.remove(brief, change.path)
        case "move":
            return edit.move(brief, change.path, change.after if _get(brief, _beside(change)) is not None else "")
        case "set":
            return edit.set_value(brief, change.path, change.after)


def unmade(brief: Brief, change: Change, exported: Brief) -> Brief:
    """The brief without a change that was made; what cannot be taken out stays."""
    back = {"insert": "remove", "remove": "insert", "set": "set", "move": "move"}[change.kind]
    try:
        return made(brief, Change(back, change.path, change.after, change.before), exported)  # pyright: ignore[reportArgumentType]
    except PathError:
        return brief


def _get(brief: Brief, path: str) -> object:
    try:
        return paths.get(brief, path)
    except PathError:
        return None


def _beside(change: Change) -> str:
    return f"{change.path.rpartition('/')[0]}/{change.after}"


def _follower(brief: Brief, path: str) -> str | None:
    listed, _, item_id = path.rpartition("/")
    items = _get(brief, listed)
    ids = [item.id for item in items] if isinstance(items, tuple) else []
    return None if item_id not in ids else "".join(ids[ids.index(item_id) + 1 : ids.index(item_id) + 2])


def _next_there(brief: Brief, edited: Brief, listed: str, item_id: str) -> str:
    """The first item that follows in the edited list and is in the brief too."""
    items, known = _get(edited, listed), _get(brief, listed)
    after = [item.id for item in items] if isinstance(items, tuple) else []
    here = {item.id for item in known} if isinstance(known, tuple) else set()
    later = after[after.index(item_id) + 1 :] if item_id in after else []
    return next((other for other in later if other in here), "")
