"""Paths: field names and item ids, never positions, such as ``agreements/k3f9/status``.

A path names a field in findings, undo, merge, origins and anchors. Rich texts, dates and lists of plain strings are one
field each. Names that hold a slash (unknown keys may) are escaped as in JSON Pointer (RFC 6901): ``~1`` for a slash and
``~0`` for a tilde. The empty name is ``~2``, since the empty path is the brief itself.
"""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from briefer.errors import PathError
from briefer.model.base import Part, is_empty
from briefer.model.brief import Brief
from briefer.model.item import Item
from briefer.model.shape import Shape, field_of, shapes

_EMPTY = "~2"


def split(path: str) -> tuple[str, ...]:
    """The names and ids in a path; the empty path has none, and names the brief itself."""
    return tuple(_unescaped(name) for name in path.split("/")) if path else ()


def _unescaped(name: str) -> str:
    return "" if name == _EMPTY else name.replace("~1", "/").replace("~0", "~")


def join(path: str, *names: str) -> str:
    """A path that goes on with names and ids."""
    escaped = [name if name.isidentifier() else name.replace("~", "~0").replace("/", "~1") or _EMPTY for name in names]
    return "/".join([path, *escaped] if path else escaped)


def parent(path: str) -> str:
    """The path of what holds a field or an item: a part, or a list; empty for the brief's own fields."""
    return path.rpartition("/")[0]


def last_step(path: str) -> str:
    """The name or id that a path ends in, escaped as it stands there."""
    return path.rpartition("/")[2]


def get(brief: Brief, path: str) -> Any:
    """What stands at a path: a value, an item, or a tuple of items.

    A field of a part that is absent reads as its default, so that ``marking/level`` is empty text without a marking.

    Raises:
        PathError: the path names nothing.
    """
    found: Any = brief
    absent: type[Part] | None = None
    for name in split(path):
        holder = absent() if found is None and absent else found
        absent = _part_type(holder, name)
        found = _inside(holder, name, path)
    return found


def _part_type(value: Any, name: str) -> type[Part] | None:
    shape = shapes(type(value)).get(name) if isinstance(value, Part) else None
    return shape.part if shape else None


def _inside(value: Any, name: str, path: str) -> Any:
    match value:
        case Part() if name in type(value).model_fields or name in (value.model_extra or {}):
            return field_of(value, name)
        case tuple():
            return item_of(cast("tuple[Any, ...]", value), name, path)
        case dict() if name in value:
            return cast("dict[str, Any]", value)[name]
        case _:
            raise names_nothing(path)


def item_of(items: tuple[Any, ...], item_id: str, path: str) -> Item:
    """The item with an id.

    Raises:
        PathError: there is none.
    """
    for item in items:
        if isinstance(item, Item) and item.id == item_id:
            return item
    raise names_nothing(path)


def names_nothing(path: str) -> PathError:
    """The error for a path that leads nowhere."""
    return PathError(f"“{path}” names nothing in this brief; it may have been removed.")


def leaves(part: Part, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every field that says something, with its path, in the brief's own order."""
    for where, value, shape in _walk(part, path):
        if (shape is None or shape.is_whole) and not is_empty(value):
            yield where, value


def parts(part: Part, path: str = "") -> Iterator[tuple[str, Part]]:
    """The part and every part inside it, each with its path; rich texts and dates are fields, not parts."""
    yield path, part
    for where, value, shape in _walk(part, path):
        if isinstance(value, Part) and shape is not None and not shape.is_whole:
            yield where, value


def all_paths(brief: Brief) -> Iterator[str]:
    """Every path that the brief has, in its own order: parts, lists, items and fields, empty ones too."""
    return (path for path, _, _ in _walk(brief, ""))


def _walk(part: Part, path: str) -> Iterator[tuple[str, Any, Shape | None]]:
    """Everything inside a part, with its path and the shape of its field; an unknown key has none."""
    for name, shape in shapes(type(part)).items():
        where, value = join(path, name), getattr(part, name)
        yield where, value, shape
        if shape.kind == "part" and value is not None:
            yield from _walk(value, where)
        elif shape.kind in ("items", "keyed"):
            for key, entry in _entries(value):
                yield join(where, key), entry, shape
                yield from _walk(entry, join(where, key))
    for name, value in (part.model_extra or {}).items():
        yield join(path, name), value, None


def _entries(value: Any) -> Iterator[tuple[str, Part]]:
    if isinstance(value, Mapping):
        yield from cast("Mapping[str, Part]", value).items()
    else:
        yield from ((item.id, item) for item in cast("tuple[Item, ...]", value))
