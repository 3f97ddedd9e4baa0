"""How each field of a part is built, read once from its annotation: what edits, merges and paths go by."""

from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import TypeAdapter

from briefer.model.base import Part
from briefer.model.dates import Date
from briefer.model.item import Item

Kind = Literal["leaf", "date", "part", "items", "keyed"]


@dataclass(frozen=True)
class Shape:
    """How a field is built.

    ``leaf`` is one value, and a rich text or a list of plain strings is one; ``date`` is one value that has fields of
    its own; ``part`` holds fields; ``items`` is a list whose entries have ids; ``keyed`` maps keys to parts.
    """

    kind: Kind
    part: type[Part] | None = None
    entry: Any = None
    """What an entry of a list or mapping is read with."""

    @property
    def is_whole(self) -> bool:
        """Whether the field changes as one, so that two changes of it are a conflict."""
        return self.kind in ("leaf", "date")


UNKNOWN = Shape("leaf")
"""The shape of a key that the model does not know."""


@cache
def shapes(part_type: type[Part]) -> dict[str, Shape]:
    """The shape of each field, in the model's order."""
    return {name: _shape(field.annotation) for name, field in part_type.model_fields.items()}


def _shape(annotation: Any) -> Shape:
    plain = _bare(annotation)
    if isinstance(plain, type) and issubclass(plain, Part):
        return Shape("date" if issubclass(plain, Date) else "part", plain)
    arguments = get_args(plain)
    if get_origin(plain) is tuple and _is_part(arguments[0], Item):
        return Shape("items", _bare(arguments[0]), arguments[0])
    if get_origin(plain) is dict and _is_part(arguments[1], Part):
        return Shape("keyed", _bare(arguments[1]), arguments[1])
    return Shape("leaf")


def _bare(annotation: Any) -> Any:
    """An annotation without what validates it and without None."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        members = [member for member in get_args(annotation) if member is not NoneType]
        return _bare(members[0]) if len(members) == 1 else annotation
    return annotation


def alternatives(annotation: Any) -> tuple[Any, ...]:
    """The annotations that a field may be of, without what validates them."""
    if get_origin(annotation) is Annotated:
        return alternatives(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return tuple(inner for member in get_args(annotation) for inner in alternatives(member))
    return (annotation,)


def _is_part(annotation: Any, base: type[Part]) -> bool:
    bare = _bare(annotation)
    return isinstance(bare, type) and issubclass(bare, base)


@cache
def reader(part_type: type[Part], name: str) -> TypeAdapter[Any]:
    """What validates a value of a field, as the model does on input."""
    return TypeAdapter(_annotation(part_type, name))


def _annotation(part_type: type[Part], name: str) -> Any:
    """A field's annotation with what pydantic took out of it when it made the model."""
    field = part_type.model_fields[name]
    bare: Any = field.annotation
    return Annotated[bare, *field.metadata] if field.metadata else bare


@cache
def entry_reader(part_type: type[Part], name: str) -> TypeAdapter[Any]:
    """What validates an entry of a list or a mapping."""
    return TypeAdapter(shapes(part_type)[name].entry)


def field_of(part: Part, name: str) -> Any:
    """The value of a field, or of a key that the model does not know, whatever that key is called."""
    return getattr(part, name) if name in type(part).model_fields else (part.model_extra or {})[name]


def default(part_type: type[Part], name: str) -> Any:
    """What a field holds when nothing is said."""
    return part_type.model_fields[name].get_default(call_default_factory=True)
