"""What the model's annotations ask of a form: which kind of field each path is."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from PySide6.QtCore import QCoreApplication

from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.item import Item, Marking
from briefer.model.meeting import AgendaItem, Meeting, Participant
from briefer.model.parts import FollowUp
from briefer.model.richtext import TextBlock


class Kind(Enum):
    """Kinds of fields, a widget each."""

    TEXT = auto()
    LINES = auto()
    """A list of plain strings, a line each."""
    RICH = auto()
    CHOICE = auto()
    DATE = auto()
    FLAG = auto()
    NUMBER = auto()
    AMOUNT = auto()
    """A number, or words for it."""
    PART = auto()
    """A part within the part: its fields are fields of the form."""
    PARTS = auto()
    """A list of items: a table."""
    PHOTO = auto()
    """The hash of one of the brief's pictures."""
    REFERENCE = auto()
    """The id of another item of the brief."""
    LEVEL = auto()
    """A level of the template's marking scheme, or another wording."""
    TEMPLATE = auto()
    """The name of a template: a choice by titles."""
    LANGUAGE = auto()
    """The tag of a language: a choice by names."""
    TIME = auto()
    """A time of day, or any wording."""
    FILES = auto()
    """Pictures by their hash; a path goes on with the hash and a field of the file."""


TYPED = frozenset({Kind.TEXT, Kind.LEVEL, Kind.RICH, Kind.LINES, Kind.DATE, Kind.NUMBER, Kind.AMOUNT, Kind.TIME})
"""Kinds that are filled in key by key: a run of keys is one step."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field of a part: its kind, the model's description in English, its choices, and the part it holds."""

    owner: type[Part]
    name: str
    kind: Kind
    said: str = ""
    choices: tuple[str, ...] = ()
    optional: bool = False
    """Whether a choice may be left open."""
    part: type[Part] | None = None

    @property
    def help(self) -> str:
        """What belongs in the field, in the language of the interface."""
        return QCoreApplication.translate("Help", self.said)


HIDDEN = frozenset({"id", "format", "cleared", "files", "template_version"})
"""Fields that the program keeps for itself."""


_SPECIAL = {
    (Participant, "photo"): Kind.PHOTO,
    (FollowUp, "origin"): Kind.REFERENCE,
    (Marking, "level"): Kind.LEVEL,
    (Brief, "template"): Kind.TEMPLATE,
    (Brief, "language"): Kind.LANGUAGE,
    (Meeting, "start"): Kind.TIME,
    (Meeting, "end"): Kind.TIME,
    (AgendaItem, "start"): Kind.TIME,
}
"""Fields that are plain text in the model, and more to a person."""


@cache
def fields_of(part: type[Part]) -> tuple[FieldSpec, ...]:
    """The fields of a part that a person fills in, in the model's order."""
    return tuple(field_of(part, name) for name in part.model_fields if name not in HIDDEN)


@cache
def field_of(part: type[Part], name: str) -> FieldSpec:
    """One field of a part, read from its annotation."""
    info = part.model_fields[name]
    kind, choices, inner, optional = _read(info.annotation)
    kind = _SPECIAL.get((part, name), kind)
    return FieldSpec(part, name, kind, info.description or "", choices, optional, inner)


@cache
def field_at(path: str) -> FieldSpec:
    """The field that a path of a brief leads to, whether or not the brief has anything there."""
    first, *rest = path.split("/")
    field = field_of(Brief, first)
    steps = iter(rest if field.kind not in (Kind.PARTS, Kind.FILES) else rest[1:])
    for step in steps:
        if field.part is None or field.kind is Kind.DATE:
            break
        field = field_of(field.part, step)
        if field.kind is Kind.PARTS:
            next(steps, None)
    return field


def item_type(list_path: str) -> type[Item]:
    """The kind of item in the list at a path."""
    part = field_at(list_path).part
    if part is None or not issubclass(part, Item):
        raise TypeError(f"{list_path} is not a list of parts")
    return part


def _read(annotation: Any) -> tuple[Kind, tuple[str, ...], type[Part] | None, bool]:
    options, optional = _options(annotation)
    if len(options) > 1:
        return Kind.AMOUNT, (), None, optional
    only = options[0]
    if get_origin(only) is Literal:
        return Kind.CHOICE, get_args(only), None, optional
    if get_origin(only) is tuple:
        return (*_read_list(_plain(get_args(only)[0])), optional)
    if isinstance(only, type) and issubclass(only, Part):
        return (Kind.DATE if only is Date else Kind.PART), (), only, optional
    simple = {bool: Kind.FLAG, int: Kind.NUMBER, str: Kind.TEXT}
    if get_origin(only) is dict:
        return Kind.FILES, (), get_args(only)[1], optional
    return simple.get(only, Kind.TEXT), (), None, optional


def _read_list(item: Any) -> tuple[Kind, tuple[str, ...], type[Part] | None]:
    if item is str:
        return Kind.LINES, (), None
    return (Kind.RICH, (), None) if item is TextBlock else (Kind.PARTS, (), item)


def _options(annotation: Any) -> tuple[list[Any], bool]:
    annotation = _plain(annotation)
    if get_origin(annotation) not in (Union, UnionType):
        return [annotation], False
    options = [_plain(option) for option in get_args(annotation)]
    return [option for option in options if option is not NoneType], NoneType in options


def _plain(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
