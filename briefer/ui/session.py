"""The open brief: its file, its undo stack, and one signal that says what changed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoStack

from briefer.errors import PathError
from briefer.model import edit, paths
from briefer.model.brief import Brief
from briefer.model.ids import new_id
from briefer.model.item import Item
from briefer.model.meeting import Delegation
from briefer.template.custom import OwnSection
from briefer.ui.catalogue import Catalogue
from briefer.ui.command import Edit, Whole, type_on
from briefer.ui.typing_run import Runs


class Scheme(NamedTuple):
    """What may be chosen for a marking: the levels, the highest first, and the caveats."""

    levels: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()


class Places(Protocol):
    """Where a person went for files before."""

    @property
    def import_folder(self) -> str:
        """The folder that rows were imported from last; empty when none was yet."""
        ...

    @import_folder.setter
    def import_folder(self, folder: str) -> None: ...


class _NoPlaces:
    import_folder: str = ""


_MOST_STEPS = 1000
"""Steps that can be undone: more than anyone takes back, and an end to what a long day's typing keeps in memory."""


class Session(QObject):
    """One of the three things that are mutable. Everything shown is read from ``brief`` when ``changed`` says so.

    ``changed(path)`` names a field, or the list in which items came, went or moved; an empty path is the whole brief.
    """

    changed = Signal(str)
    dirty_changed = Signal(bool)
    own_changed = Signal()
    """The template has other sections of the office's own."""
    refused = Signal(str)
    """An edit that the model doesn't allow, in one sentence."""

    def __init__(self, brief: Brief, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent or QCoreApplication.instance())  # without an owner, collecting it as garbage crashes
        self.brief = brief
        self.file = file
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_MOST_STEPS)
        self.remembered: Callable[[str], Sequence[str]] = lambda path: ()
        """What a library remembers of the field at a path, to complete it with."""
        self.first_side = new_id(set())
        """The id of the delegation that is offered while the brief has none."""
        self.catalogue: Catalogue | None = None
        """The templates that the brief can be written in."""
        self.places: Places = _NoPlaces()
        self.scheme = Scheme()
        """The marking scheme of the brief's template, as far as it is known."""
        self.own_sections: tuple[OwnSection, ...] = ()
        """The sections of the office's own that the template has, as far as they are known."""
        self.refused_at = ""
        """The path that the last refusal is about; empty where it is about none."""
        self.clock: Callable[[], float] = monotonic
        """Seconds, by which a rest in typing is told."""
        self._runs = Runs(lambda: self.clock())
        self.stack.cleanChanged.connect(self._on_clean_changed)

    @property
    def dirty(self) -> bool:
        """Whether something was changed since it was saved."""
        return not self.stack.isClean()

    def get(self, path: str) -> Any:
        """The value at a path; None when it names nothing, as when an undone step takes an item away."""
        try:
            return paths.get(self.brief, path)
        except PathError:
            return None

    def set(self, path: str, value: object, label: str, typing: bool = False) -> None:
        """Set a field. Typing in one field, without a rest, a `pause` or another edit between, is one step."""
        brief = self.begun(path)
        if self.get(path) == value or (brief is not self.brief and not value):
            return
        changed = "delegations" if brief.delegations and not self.brief.delegations else path
        self._push(edit.set_value(brief, path, value), changed, label, self._runs.of(path) if typing else "")

    def begun(self, path: str) -> Brief:
        """The brief as one may write into it at a path: with the delegation or own section that is offered there."""
        if not self.brief.delegations and path.startswith(f"delegations/{self.first_side}/"):
            return edit.insert(self.brief, "delegations", Delegation(id=self.first_side))
        if path.startswith("sections/") and self.get(place := "/".join(path.split("/")[:2])) is None:
            offered = (form.begun(self.brief, place.partition("/")[2]) for form in self.own_sections)
            if item := next(filter(None, offered), None):
                return edit.insert(self.brief, "sections", item)
        return self.brief

    def insert(self, list_path: str, item: Item, label: str, before: str = "", field: str = "") -> str:
        """Insert an item and return its id. With ``field``, typing in that field of it joins the same step."""
        item_id = new_id({other.id for other in self.get(list_path) or ()})
        named = item.model_copy(update={"id": item_id})
        typed = self._runs.of(f"{list_path}/{item_id}/{field}") if field else ""
        brief = self.begun(list_path)
        changed = list_path if brief is self.brief else "delegations"
        self._push(edit.insert(brief, list_path, named, before), changed, label, typed)
        return item_id

    def show_own(self, own_sections: tuple[OwnSection, ...]) -> None:
        """Note which sections of the office's own the template has."""
        if own_sections != self.own_sections:
            self.own_sections = own_sections
            self.own_changed.emit()

    def apart(self, list_path: str) -> frozenset[str]:
        """The ids of items that have forms of their own, and no row in the table of their list."""
        forms = self.own_sections if list_path == "sections" else ()
        return frozenset(item.id for form in forms for item in form.items(self.brief).values())

    def move(self, list_path: str, item_id: str, before: str, label: str) -> None:
        """Move an item before another, or to the end."""
        if item_id != before:
            self._push(edit.move(self.brief, f"{list_path}/{item_id}", before), list_path, label)

    def remove(self, list_path: str, item_ids: list[str], label: str) -> None:
        """Remove items, in one step."""
        brief = self.brief
        for item_id in item_ids:
            brief = edit.remove(brief, f"{list_path}/{item_id}")
        if item_ids:
            self._push(brief, list_path, label)

    def take(self, brief: Brief, label: str, path: str = "") -> None:
        """Make a whole state one step: what others changed, or what a person chose between two versions."""
        if brief is not self.brief:
            self.stack.push(Whole(self, self.brief, brief, path, label))

    def refuse(self, sentence: str, path: str = "") -> None:
        """Say that an edit is not allowed, and which field or list it was to change."""
        self.refused_at = path
        self.refused.emit(sentence)

    def pause(self) -> None:
        """End a run of typing: what is typed next, even in the same field, is another step."""
        self._runs.pause()

    def undo(self) -> str:
        """Take back the last step and tell the path it changed; empty when there is none."""
        step = self._step(self.stack.index() - 1)
        self.stack.undo()
        return step.path if step else ""

    def redo(self) -> str:
        """Do again the step taken back last and tell the path it changed."""
        step = self._step(self.stack.index())
        self.stack.redo()
        return step.path if step else ""

    def take_back_typed(self, path: str, since: int) -> None:
        """Take back what was typed in a field after so many steps; it can't be done again."""
        while self.stack.index() > since and (step := self._step(self.stack.index() - 1)):
            if step.field.partition(" ")[0] != path:
                return
            before, changed = step.before, step.path
            step.setObsolete(True)  # such a step is not undone but goes
            self.stack.undo()
            self.show(before, changed)

    def _step(self, index: int) -> Edit | None:
        if not 0 <= index < self.stack.count():
            return None
        command = self.stack.command(index)
        return command if isinstance(command, Edit) else None

    def show(self, brief: Brief, path: str) -> None:
        """Make a state the present one. Only edits call it."""
        self.brief = brief
        self.changed.emit(path)

    def saved(self, file: Path) -> None:
        """Note that the present state is in a file."""
        self.file = file
        self.stack.setClean()

    def _on_clean_changed(self, clean: bool) -> None:
        self.dirty_changed.emit(not clean)

    def _push(self, after: Brief, path: str, label: str, field: str = "") -> None:
        if not (field and self.dirty and type_on(self.stack, field, after)):
            self.stack.push(Edit(self, self.brief, after, path, label, field))
