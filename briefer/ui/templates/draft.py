"""The open template: its text, its undo stack, and one signal that says what changed."""

import re
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from briefer.errors import TemplateError
from briefer.service.templates import Stationer
from briefer.template.compare import Difference
from briefer.template.editing import with_order, with_setting, without_setting
from briefer.template.outside import Merged, merge_texts
from briefer.template.schema import OfficeTemplate
from briefer.template.trying import Problem, Tried
from briefer.ui.command import Step, type_on
from briefer.ui.sentences import say
from briefer.ui.templates.specs import Key
from briefer.ui.typing_run import Runs


class TextEdit(Step):
    """A template's text before and after, and the key that changed."""

    def __init__(self, draft: "Draft", before: str, after: str, key: Key, label: str, field: str = "") -> None:
        super().__init__(before, after, label, field)
        self.key = key
        self._draft = draft

    def redo(self) -> None:
        self._draft.show(self.after, self.key)

    def undo(self) -> None:
        self._draft.show(self.before, self.key)


class Outside(NamedTuple):
    """What somebody else wrote to a template's file, and that with my changes."""

    text: str
    merged: Merged


class Draft(QObject):
    """What a person makes of a template before it is saved. The text may hold something wrong; the pages never do.

    ``template`` is the last one that could be used, with what is wrong left out.
    """

    changed = Signal()
    refused = Signal(str)
    """A change that the text does not allow, in one sentence."""

    def __init__(self, stationer: Stationer, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stationer, self.folder = stationer, folder
        self.name = folder.name
        self.text = self._on_disk = stationer.read(folder)
        self._files = stationer.files_of(folder)
        self.template = OfficeTemplate()
        self._values: dict[str, Any] = {}
        self._own: dict[str, Any] = {}
        self._parents: dict[str, OfficeTemplate] = {}
        self.tried = Tried(None)
        self.stack = QUndoStack(self)
        self.clock: Callable[[], float] = monotonic
        """Seconds, by which a rest in typing is told."""
        self._runs = Runs(lambda: self.clock())
        self.last_key: Key = ()
        self._try()

    @property
    def read_only(self) -> bool:
        """Whether it came with Briefer, and is duplicated rather than changed."""
        return self.stationer.place_of(self.folder) == "shipped"

    # -- reading -----------------------------------------------------------------------------------------------------

    def stated(self, key: Key) -> object:
        """What the template's own text says of a setting; None when it leaves it to its parent."""
        return _at(self._own, key)

    def value(self, key: Key) -> Any:
        """What holds for a setting: what the text says, right or wrong, else what is inherited."""
        own = self.stated(key)
        if own is not None and not isinstance(own, dict):
            return own
        return _at(self._values, key)

    def source(self, key: Key) -> str:
        """Who states a setting; see `Tried.source_of`."""
        return self.tried.source_of([str(step) for step in key if isinstance(step, str)])

    def problem(self, key: Key) -> str:
        """What is wrong with a setting, in words; nothing when it is right."""
        return " ".join(say(problem.message) for problem in self.tried.problems if problem.key == _counted(key))

    def is_wrong_within(self, key: Key) -> bool:
        """Whether something is wrong with a setting, or anywhere inside it."""
        dotted = _counted(key)
        return any(problem.key == dotted or problem.key.startswith(f"{dotted}.") for problem in self.tried.problems)

    def place_of(self, problem: Problem) -> str:
        """The key with dots of the setting in which a problem stands, with the tables of a list counted from 0."""
        place: list[str | int] = []
        for step in problem.key.split("."):
            place.append(int(step) - 1 if step.isdecimal() and isinstance(self.value(tuple(place)), list) else step)
        return ".".join(map(str, place))

    def problem_of_list(self, key: Key) -> str:
        """What is wrong with a list of tables, or with one of them, and with none of the settings in these."""
        whole = re.compile(re.escape(_counted(key)) + r"(\.\d+)?")
        return " ".join(say(problem.message) for problem in self.tried.problems if whole.fullmatch(problem.key))

    def parent_template(self, name: str) -> OfficeTemplate:
        """The template that this one extends, looked up once for each text; an empty one when it can't be loaded."""
        if name not in self._parents:
            try:
                self._parents[name] = self.stationer.parent_of(self.folder, name)
            except TemplateError:
                self._parents[name] = OfficeTemplate()
        return self._parents[name]

    def follows(self, key: Key) -> str:
        """The template whose value a setting has when this one states none; none where it has nothing of the kind."""
        parent = self.template.extends
        group, *inside = key
        entries: object = getattr(self.parent_template(parent), str(group))
        return "" if isinstance(entries, dict) and inside and inside[0] not in entries else parent

    def differences(self) -> tuple[Difference, ...]:
        """What it changes of the one it extends; nothing while that can't be loaded."""
        try:
            return self.stationer.changes_of_parent(self.folder, self.template)
        except TemplateError:
            return ()

    # -- changing ----------------------------------------------------------------------------------------------------

    def set(self, key: Key, value: object, label: str, *, typing: bool = False) -> None:
        """State a setting. Typing in one, without a rest, a `pause` or another change between, is one step."""
        if self.stated(key) == value:
            return
        self._attempt(lambda: with_setting(self.text, key, value), key, label, typing)

    def set_in(self, list_key: Key, index: int, name: str, value: object, label: str, *, typing: bool = False) -> None:
        """State a setting of one table in a list; a list that is inherited is first stated as it is."""

        def change() -> str:
            text = self.text
            if self.stated(list_key) is None:
                text = with_setting(text, list_key, self.items(list_key))
            return with_setting(text, (*list_key, index, name), value)

        self._attempt(change, (*list_key, index, name), label, typing)

    def items(self, list_key: Key) -> list[dict[str, object]]:
        """The tables of a list, each with what is said in it."""
        own = self.stated(list_key)
        if isinstance(own, list):
            return [dict(item) for item in cast("list[dict[str, object]]", own)]
        found: Any = self.template
        for step in list_key:
            found = found[step] if isinstance(found, dict) else getattr(found, str(step))
        return [item.model_dump(mode="json", exclude_defaults=True) for item in cast("Sequence[Any]", found)]

    def arrange(self, list_key: Key, order: Sequence[int], label: str) -> None:
        """Put the tables of a list in another order, by their places now; those that are not named go."""

        def change() -> str:
            if self.stated(list_key) is None:
                items = self.items(list_key)
                return with_setting(self.text, list_key, [items[place] for place in order])
            return with_order(self.text, list_key, order)

        self._attempt(change, list_key, label, typing=False)

    def reset(self, key: Key, label: str) -> None:
        """Give a setting back to the parent."""
        self._attempt(lambda: without_setting(self.text, key), key, label, typing=False)

    def pause(self) -> None:
        """End a run of typing: what is typed next, even in the same setting, is another step."""
        self._runs.pause()

    def undo(self) -> None:
        """Take back the last step."""
        self.stack.undo()
        self.changed.emit()

    def redo(self) -> None:
        """Do again the step taken back last."""
        self.stack.redo()
        self.changed.emit()

    def show(self, text: str, key: Key) -> None:
        """Make a text the present one. Only steps call it; what is changed is told once the step can be undone."""
        self.text, self.last_key = text, key
        self._try()

    def reread(self) -> None:
        """Try the text again, when files beside it have changed."""
        self._try()
        self.changed.emit()

    # -- saving ------------------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether it says something else than its file did when that was read or written last."""
        return self.text != self._on_disk

    def save(self, *, over: bool = False) -> None:
        """Write the text to the template's file. Raises TemplateError, unless ``over``, when somebody else did so."""
        if over:
            self.stationer.overwrite(self.folder, self.text)
        else:
            self.stationer.save(self.folder, self.text, self._on_disk)
        self._on_disk = self.text
        self._files = self.stationer.files_of(self.folder)

    def looks_changed(self) -> bool:
        """Whether a file in the folder has been written since this was last asked, or the template saved."""
        before, self._files = self._files, self.stationer.files_of(self.folder)
        return self._files != before

    def outside(self) -> Outside | None:
        """What somebody else wrote to the file since, with my changes; None when nobody did.

        Raises TemplateError when that can't be read.
        """
        theirs = self.stationer.read(self.folder)
        return None if theirs == self._on_disk else Outside(theirs, merge_texts(self._on_disk, self.text, theirs))

    def take_in(self, theirs: str, text: str) -> None:
        """Know of what somebody else wrote to the file, and take a text for my own after that; it can be undone."""
        self._on_disk = theirs
        if text != self.text:
            self.stack.push(TextEdit(self, self.text, text, (), self.tr("Take in what somebody else changed")))
        else:
            self._try()
        self.changed.emit()

    def _attempt(self, change: Any, key: Key, label: str, typing: bool) -> None:
        try:
            after = change()
        except TemplateError as error:
            self.refused.emit(str(error))
            return
        if after != self.text:
            field = self._runs.of(".".join(map(str, key))) if typing else ""
            if not (field and self.dirty and type_on(self.stack, field, after)):
                self.stack.push(TextEdit(self, self.text, after, key, label, field))
            self.changed.emit()

    def _try(self) -> None:
        self._own = _toml(self.text)
        self._parents.clear()
        self.tried = self.stationer.try_text(self.folder, self.text)
        if self.tried.template is not None:
            self.template = self.tried.template
            self._values = self.template.model_dump(mode="json")


def _toml(text: str) -> dict[str, Any]:
    """What a text states; nothing while it is no TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}


def _counted(key: Key) -> str:
    """A key with dots as sentences about templates have it: the tables of a list are counted from 1."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in key)


def _at(settings: Any, key: Key) -> Any:
    """What settings hold at a key; None where they hold nothing there."""
    for step in key:
        try:
            settings = settings[step]
        except (KeyError, IndexError, TypeError):
            return None
    return settings
