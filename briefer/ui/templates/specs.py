"""What the schema's annotations ask of the form: which control each setting has, with its unit, limits and choices."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin

from annotated_types import Ge, Gt, Le
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from briefer.document.theme import STYLE_NAMES
from briefer.template.kinds import LAYOUTS, ROWS
from briefer.template.labels import PHRASES, SEASONS, Labels
from briefer.template.schema import Colour, ColumnSetting, Flag, Number, OfficeTemplate, SectionSetting, Setting, Whole
from briefer.template.words import field_labels, value_labels
from briefer.ui.style import translate
from briefer.ui.words import known

Key = tuple[str | int, ...]


class Control(Enum):
    """Controls, a widget each."""

    TEXT = auto()
    LINES = auto()
    """A list of plain texts, a line each."""
    FLAG = auto()
    NUMBER = auto()
    COLOUR = auto()
    CHOICE = auto()
    TICKS = auto()
    """Some of a known list, in an order of one's own."""
    COLUMNS = auto()
    FILE = auto()
    GROUP = auto()
    ITEMS = auto()
    """A list of tables."""
    ENTRIES = auto()
    """Tables by name."""
    LABELS = auto()


@dataclass(frozen=True, slots=True)
class Spec:
    """A setting as the form shows it. ``of`` is what it is chosen from, where that depends on the template."""

    name: str
    control: Control
    said: str
    """The schema's description, in English."""
    default: object = None
    choices: tuple[str, ...] = ()
    of: str = ""
    unit: str = ""
    low: float | None = None
    high: float | None = None
    whole: bool = False
    optional: bool = False
    """Whether it may be left unsaid."""
    model: type[BaseModel] | None = None
    """The settings inside it."""

    @property
    def help(self) -> str:
        """What it does, in the language of the interface."""
        return translate("SettingHelp", self.said)


@cache
def specs_of(model: type[BaseModel]) -> tuple[Spec, ...]:
    """The settings of a group, in the schema's order."""
    return tuple(_spec(name, info) for name, info in model.model_fields.items() if name not in _WRITTEN_BY_US)


_COLOUR = get_args(Colour)[1].pattern
_WRITTEN_BY_US = frozenset({"notes", "substitutes"})
_BY_OF = {
    "families": Control.TICKS,
    "sections": Control.TICKS,
    "item_fields": Control.TICKS,
    "fields": Control.TICKS,
    "required": Control.TICKS,
}


def _spec(name: str, info: FieldInfo) -> Spec:
    annotation, optional = _unwrapped(info.annotation)
    extra = cast("dict[str, Any]", info.json_schema_extra) if isinstance(info.json_schema_extra, dict) else {}
    of = str(extra.get("of", ""))
    control, choices, model = _control(
        annotation, of, _COLOUR in [getattr(limit, "pattern", None) for limit in info.metadata]
    )
    limits = {type(limit): limit for limit in info.metadata if isinstance(limit, Ge | Gt | Le)}
    low = limits.get(Ge) or limits.get(Gt)
    high = limits.get(Le)
    return Spec(
        name,
        control,
        info.description or "",
        None if info.is_required() else info.default,
        choices,
        of,
        str(extra.get("unit", "")),
        low=_limit(low),
        high=_limit(high),
        whole=annotation is int,
        optional=optional,
        model=model,
    )


def _limit(limit: Ge | Gt | Le | None) -> float | None:
    value = next((getattr(limit, name) for name in ("ge", "gt", "le") if hasattr(limit, name)), None)
    return float(value) if isinstance(value, int | float) else None


def _control(annotation: Any, of: str, is_colour: bool) -> tuple[Control, tuple[str, ...], type[BaseModel] | None]:
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return Control.CHOICE, tuple(str(value) for value in inner), None
    if annotation == Colour or is_colour:
        return Control.COLOUR, (), None
    if origin is tuple:
        return _of_list(inner[0], of)
    if origin is dict:
        return (Control.LABELS, (), Labels) if inner[1] is Labels else (Control.ENTRIES, (), inner[1])
    if isinstance(annotation, type) and issubclass(annotation, Setting):
        return Control.GROUP, (), annotation
    if of.endswith("_file"):
        return Control.FILE, (), None
    if of:
        return (Control.TICKS if annotation is not str else Control.CHOICE), (), None
    return {bool: Control.FLAG, int: Control.NUMBER, float: Control.NUMBER}.get(annotation, Control.TEXT), (), None


def _of_list(item: Any, of: str) -> tuple[Control, tuple[str, ...], type[BaseModel] | None]:
    if item is ColumnSetting:
        return Control.COLUMNS, (), item
    if isinstance(item, type) and issubclass(item, Setting):
        return Control.ITEMS, (), item
    if get_origin(item) is Literal:
        return Control.TICKS, tuple(str(value) for value in get_args(item)), None
    return _BY_OF.get(of, Control.LINES), (), None


def _unwrapped(annotation: Any) -> tuple[Any, bool]:
    """An annotation without its “or nothing”, which is None, or an empty text for a colour that may be none."""
    if get_origin(annotation) not in (Union, UnionType):
        return annotation, False
    options = [option for option in get_args(annotation) if option not in (NoneType, Literal[""])]
    kind = get_args(options[0])[0] if options[0] in (Number, Whole, Flag) else options[0]
    return kind, len(options) < len(get_args(annotation))


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the form: a group of settings of its own, or the single settings of the template."""

    key: Key
    said: str
    """Its description in English."""
    specs: tuple[Spec, ...]
    spec: Spec | None = None
    """The setting that the chapter is, where it is no plain group."""

    @property
    def title(self) -> str:
        """Its title, in the language of the interface."""
        return words(str(self.key[-1])) if self.key else translate("Setting", "About the template")

    @property
    def help(self) -> str:
        """What its settings are about, in the language of the interface."""
        return translate("SettingHelp", self.said)


@cache
def chapters() -> tuple[Chapter, ...]:
    """The chapters of the form, in the schema's order; single settings come first, as one chapter."""
    single: list[Spec] = []
    found: list[Chapter] = []
    for spec in specs_of(OfficeTemplate):
        match spec.control:
            case Control.GROUP if spec.model:
                found.append(Chapter((spec.name,), spec.said, specs_of(spec.model)))
            case Control.ENTRIES | Control.ITEMS | Control.LABELS:
                found.append(Chapter((spec.name,), spec.said, (), spec))
            case _ if spec.of != "sections":
                single.append(spec)
            case _:
                pass
    about = "Its name, what it extends, and what concerns the whole"
    return (Chapter((), about, tuple(single)), *found)


def words(name: str) -> str:
    """The name of a setting as words, in the language of the interface: table_head_ink is “Table head ink”.

    What is no setting is a field or a choice of a brief, and is called as in the window of briefs.
    """
    return (name not in own_names() and known(name)) or translate("Setting", plain_words(name))


@cache
def own_names() -> frozenset[str]:
    """The names that the schema of templates has of its own: settings, their choices, and kinds of labels."""
    specs = [spec for group in groups() for spec in specs_of(group)]
    choices = (choice for spec in specs for choice in spec.choices if choice.islower())
    return frozenset({*(spec.name for spec in specs), *choices, *PHRASES, *SEASONS})


@cache
def names_shown() -> frozenset[str]:
    """Every name that the window gives to `words`: its own, and the fields, choices, layouts and styles it offers."""
    fields, values = field_labels(), value_labels()
    parts = {*fields, *(name for named in fields.values() for name in named)}
    lists = [(part, lists) for part, lists in values.items()]
    closed = {name for part, fields in lists for field, values in fields.items() for name in (part, field, *values)}
    offered = {layout for layouts in LAYOUTS.values() for layout in layouts} | set(STYLE_NAMES)
    items = {field for row in ROWS.values() for field in row.model_fields if field != "id"}
    return own_names() | parts | closed | offered | items


@cache
def groups() -> tuple[type[BaseModel], ...]:
    """The template and every group of settings in it."""
    found: list[type[BaseModel]] = [OfficeTemplate]
    for group in found:  # which grows
        inside = (spec.model for spec in specs_of(group) if hasattr(spec.model, "model_fields"))
        found += [model for model in inside if model and model not in found]
    return tuple(found)


def plain_words(name: str) -> str:
    """The name of a setting as English words."""
    return name.replace("_", " ").capitalize()


def spec_at(key: Key) -> Spec | None:
    """The setting that a key names, None where the schema has none."""
    model: type[BaseModel] = OfficeTemplate
    found: Spec | None = None
    steps = iter(key)
    for step in steps:
        found = next((spec for spec in specs_of(model) if spec.name == step), None)
        if found is None or found.model is None:
            break
        if found.control is not Control.GROUP:
            next(steps, None)
        model = found.model
    return found


def section_of(template: OfficeTemplate, key: Key) -> SectionSetting | None:
    """The section in which a setting stands."""
    return template.sections.get(str(key[1])) if len(key) > 1 and key[0] == "sections" else None


_OF_KIND = {"hint": "custom", "fields": "custom", "present_only": "participants"}
"""Settings of a section that one kind alone has."""
_NO_LISTS = frozenset({"custom", "meeting", "purpose", "summary", "since_last"})
"""Kinds of sections that print no items to be counted."""


def concerns(template: OfficeTemplate, key: Key) -> bool:
    """Whether a setting says anything of the section in which it stands; a setting of anything else does."""
    section = section_of(template, key)
    if section is None or len(key) != 3:
        return True
    name = str(key[2])
    return _OF_KIND.get(name, section.kind) == section.kind and not (name == "most" and section.kind in _NO_LISTS)
