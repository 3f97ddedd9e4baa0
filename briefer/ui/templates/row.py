"""A row of the form: a setting with its control, whose value it is, what it does, and what is wrong with it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from briefer.errors import BrieferError
from briefer.template.kinds import USUAL_COLUMNS
from briefer.template.offers import offers
from briefer.template.trying import LETTERHEAD
from briefer.ui import style
from briefer.ui.editors import Editor
from briefer.ui.sentences import say
from briefer.ui.templates.columns import ColumnsField
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.editors import (
    ColourField,
    FileField,
    FlagField,
    FlagOption,
    LinesField,
    MeasureField,
    OptionField,
    TextField,
    language_name,
)
from briefer.ui.templates.placeholders import PlaceholderButton, placeholders_of
from briefer.ui.templates.specs import Control, Key, Spec, concerns, section_of, words
from briefer.ui.templates.ticks import Ticks
from briefer.ui.top_bar import ElidedLabel

KEY = "settingKey"
"""Name of the property that says which setting a widget edits: its key with dots."""

AskFile = Callable[[QWidget, str, tuple[str, ...]], Path | None]
"""Asks for a file: the widget that asks, what for, and the endings that it may have."""

_LABEL_WIDTH, _LEAST_SOURCE = 132, 48
_TYPED = frozenset({Control.TEXT, Control.LINES, Control.NUMBER, Control.COLOUR, Control.CHOICE, Control.COLUMNS})
"""Controls in which several keys are one step."""
_ENDINGS = {
    "word_file": (".docx",),
    "picture_file": (".png", ".jpg", ".jpeg", ".svg"),
    "font_file": (".ttf", ".otf"),
}
_OWN: tuple[Key, ...] = (("extends",), ("title",), ("description",), ("version",))
"""What a template says of itself, and no parent in its place."""
_UNORDERED = frozenset({"fields", "item_fields", "required"})
_OF_SECTION = ("layouts", "columns", "item_fields")
UNSAID = {"languages": "the brief's own", "layouts": "the usual one", "levels": "none", "templates": "none"}


class SettingRow(QWidget):
    """One setting of the draft. In a list of tables, ``index`` says which of its tables it belongs to."""

    def __init__(
        self, draft: Draft, group: Key, spec: Spec, ask: AskFile, parent: QWidget, index: int | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._group, self.spec, self._ask, self._index = draft, group, spec, ask, index
        self.key: Key = (*group, spec.name) if index is None else (*group, index, spec.name)
        self.title = words(spec.name)
        self.editor = self._make_editor()
        self.editor.setProperty(KEY, dotted(self.key))
        self.editor.setAccessibleName(self.title)
        self.editor.setAccessibleDescription(spec.help)
        self._problem = _line("problem", self)
        self._problem.setObjectName("problem")
        self._source = ElidedLabel(self)
        style.give_role(self._source, "hint")
        self._goes_back = ""
        self._back = QPushButton(self.tr("Reset"), self)
        style.give_role(self._back, "link")
        self._back.clicked.connect(self._give_back)
        self._lay_out()
        self._as_editor.edited.connect(self._on_edited)
        if isinstance(self.editor, TextField | LinesField | OptionField | ColumnsField):
            self.editor.stepped.connect(draft.pause)
        draft.changed.connect(self.refresh)
        self.refresh()

    @property
    def _as_editor(self) -> Editor:
        return cast("Editor", self.editor)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(style.BETWEEN)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        label = QLabel(self.title, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFixedWidth(_LABEL_WIDTH)
        label.setBuddy(self.editor)
        label.setContentsMargins(0, 7 if not isinstance(self.editor, FlagField) else 0, 0, 0)
        grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(style.GAP)
        line.addWidget(self.editor, 0 if self._is_short() else 1)
        if isinstance(self.editor, TextField | LinesField) and (names := placeholders_of(self.key)):
            offered = PlaceholderButton(names, self.editor, self.title, self)
            offered.setEnabled(not self._draft.read_only)
            line.addWidget(offered, 0, Qt.AlignmentFlag.AlignTop)
        if self.spec.unit:
            line.addWidget(_plain(self.spec.unit, "hint", self))
        if self._is_short():
            line.addStretch(1)
        if self._index is None:
            line.addWidget(self._source, 0, Qt.AlignmentFlag.AlignTop if self._is_tall() else Qt.AlignmentFlag(0))
            line.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop if self._is_tall() else Qt.AlignmentFlag(0))
        grid.addLayout(line, 0, 1)
        self._help = _line("hint", self)
        self._help.setText(self.spec.help)
        grid.addWidget(self._help, 1, 1)
        grid.addWidget(self._problem, 2, 1)
        self._notes = _line("label", self)
        self._notes.setObjectName("notes")
        grid.addWidget(self._notes, 3, 1)
        self._back.setVisible(False)

    def _is_short(self) -> bool:
        return self.spec.control in (Control.NUMBER, Control.COLOUR, Control.FLAG)

    def _is_tall(self) -> bool:
        return self.spec.control in (Control.TICKS, Control.COLUMNS, Control.LINES)

    def _make_editor(self) -> QWidget:
        spec = self.spec
        match spec.control:
            case Control.FLAG:
                return FlagOption(self) if spec.optional else FlagField(self)
            case Control.NUMBER:
                return MeasureField(spec.unit, spec.whole, spec.low, spec.high, self)
            case Control.COLOUR:
                return ColourField(self)
            case Control.LINES:
                return LinesField(self)
            case Control.CHOICE:
                titles = {"languages": language_name, "": words, "layouts": words}
                title = self._draft.stationer.title_of if spec.of == "templates" else titles.get(spec.of, str)
                return OptionField(self._choices(), self._unsaid(), self, title)
            case Control.TICKS:
                title = {"families": str, "required": path_in_words}.get(spec.of, words)
                return Ticks(self, ordered=spec.of not in _UNORDERED, title=title)
            case Control.COLUMNS:
                return ColumnsField(self)
            case Control.FILE:
                return self._make_file_field()
            case _:
                return TextField(self)

    def _make_file_field(self) -> FileField:
        field = FileField(_ENDINGS[self.spec.of], self)
        field.wanted.connect(lambda: self._choose_file(field))
        field.dropped.connect(lambda file: self._take_file(field, file))
        return field

    def _unsaid(self) -> str | None:
        if self.spec.optional:
            return "–"
        words_of = UNSAID.get(self.spec.of)
        return QCoreApplication.translate("Setting", words_of) if words_of else None

    def _choices(self) -> tuple[str, ...]:
        draft, of = self._draft, self.spec.of
        if of == "templates":
            shelf = draft.stationer.templates  # one may follow another of its own name
            return tuple(name for name in shelf.names() if name != draft.name or shelf.places(name)[1:])
        if of == "levels":  # as they are being changed, though the template can't use them yet
            return tuple(str(level.get("name", "")) for level in draft.items(("marking", "levels")))
        section = section_of(draft.template, self.key)
        return self.spec.choices or offers(of, draft.template, section)

    # -- the draft's state -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the present state of the setting."""
        if isinstance(self.editor, OptionField | Ticks) and not isinstance(self.editor, FlagOption):
            self.editor.offer(self._choices())
        if isinstance(self.editor, ColumnsField):
            self.editor.ticks.offer(self._choices())
        value = self._value()
        if _listed(value) != _listed(self._as_editor.value()):
            self._as_editor.show_value(value)
        self.editor.setEnabled(not self._draft.read_only)
        self.setVisible(self._applies(value))
        self._show_source()
        self._show_notes()
        problem = self._draft.problem(self.key)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.editor.setAccessibleDescription(f"{problem} {self.spec.help}".strip())

    def _applies(self, value: object) -> bool:
        """Whether there is anything to set: a section without a table has no columns."""
        if bool(value) or not concerns(self._draft.template, self.key):
            return bool(value)
        return self.spec.of not in _OF_SECTION or bool(self._choices())

    def _value(self) -> Any:
        value = self._draft.value(self.key)
        if not value and self.spec.control is Control.COLUMNS:
            return self._usual_columns()
        return self.spec.default if value is None and not self.spec.optional else value

    def _usual_columns(self) -> list[dict[str, object]]:
        """The columns that are printed while none are stated: from them a person ticks more, and takes away."""
        section = section_of(self._draft.template, self.key)
        usual = USUAL_COLUMNS.get(section.kind, ()) if section else ()
        return [{"field": field, "weight": weight} for field, weight in usual]

    def _show_notes(self) -> None:
        """Say beside the letterhead what it asks for and is not here, and what stands in for that."""
        notes = self._draft.template.notes if self.key == ("letterhead",) else ()
        self._notes.setText("\n".join(say(note) for note in notes))
        self._notes.setVisible(bool(notes))

    def _show_source(self) -> None:
        """Say whose value it is: the template's own can be given back to the parent."""
        if self._index is not None:
            self._source.hide()
            return
        own = self._draft.stated(self.key) is not None
        parent = self._draft.follows(self.key)
        can_go_back = self.key not in _OWN and (bool(parent) or self.spec.optional or self.spec.default is not None)
        self._back.setVisible(own and can_go_back and not self._draft.read_only)
        self._goes_back = self.tr("Back to that of {0}").format(parent) if parent else self.tr("Back to the usual")
        self._back.setToolTip(style.tip(self._goes_back))
        self._back.setAccessibleName(f"{self._goes_back}: {self.title}")
        source = self._draft.source(self.key)
        said = {"": self.tr("usual"), LETTERHEAD: self.tr("from the letterhead")}.get(source)
        self._source.setText(said or self.tr("from {0}").format(source))
        width = self._source.sizeHint().width()
        self._source.setMinimumWidth(min(width, _LEAST_SOURCE))
        self._source.setMaximumWidth(width)
        self._source.setVisible(not own and self.key not in _OWN)

    # -- what a person does ------------------------------------------------------------------------------------------

    def _on_edited(self) -> None:
        value, label = self._as_editor.value(), self.tr("Change “{0}”").format(self.title)
        typing = self.spec.control in _TYPED
        if value is None or (self.spec.default is None and self.spec.optional and value == ""):
            self._draft.reset(self.key, label)
        elif self._index is None:
            self._draft.set(self.key, _listed(value), label, typing=typing)
        else:
            self._draft.set_in(self._group, self._index, self.spec.name, _listed(value), label, typing=typing)

    def _give_back(self) -> None:
        self._draft.reset(self.key, f"{self._goes_back}: {self.title}")
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_file(self, field: FileField) -> None:
        what = " › ".join(words(str(part)) for part in self.key if part not in self._draft.template.fonts)
        if file := self._ask(self, what, _ENDINGS[self.spec.of]):
            self._take_file(field, file)

    def _take_file(self, field: FileField, file: Path) -> None:
        try:
            field.take(self._draft.stationer.take_file(self._draft.folder, file))
        except BrieferError as error:
            self._draft.refused.emit(str(error))


def path_in_words(path: str) -> str:
    """A field of a brief, named as in the window of briefs: follow_ups.owner is “Follow-ups › Owner”."""
    return " › ".join(map(words, path.split(".")))


def dotted(key: Key) -> str:
    """A key in one word, places in lists counted from 0."""
    return ".".join(map(str, key))


def _listed(value: Any) -> Any:
    return list(cast("tuple[Any, ...]", value)) if isinstance(value, tuple) else value


def _line(role: str, parent: QWidget) -> QLabel:
    label = _plain("", role, parent)
    label.setWordWrap(True)
    return label


def _plain(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    style.give_role(label, role)
    return label
