"""Paths: field names and item ids, never positions, such as ``agreements/k3f9/status``.

A path names a field in findings, undo, merge, origins and anchors. Rich texts, dates and lists of plain strings are one
field each. Names that hold a slash (unknown keys may) are escaped as in JSON Pointer (RFC 6901): ``~1`` for a slash and
``~0`` for a tilde.
"""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from briefer.errors import PathError
from briefer.model.base import Part, is_empty
from briefer.model.brief import Brief
from briefer.model.item import Item
from briefer.model.shape import field_of, shapes


def split(path: str) -> tuple[str, ...]:
    """The names and ids in a path; the empty path has none, and names the brief itself."""
    return tuple(name.replace("~1", "/").replace("~0", "~") for name in path.split("/")) if path else ()


def join(path: str, *names: str) -> str:
    """A path that goes on with names and ids."""
    escaped = [name.replace("~", "~0").replace("/", "~1") for name in names]
    return "/".join([path, *escaped] if path else escaped)


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
    for where, owner in parts(part, path):
        for name, value in owner.said().items():
            shape = shapes(type(owner)).get(name)
            if (shape is None or shape.is_whole) and not is_empty(value):
                yield join(where, name), value


def parts(part: Part, path: str = "") -> Iterator[tuple[str, Part]]:
    """The part and every part inside it, each with its path; rich texts and dates are fields, not parts."""
    yield path, part
    for name, shape in shapes(type(part)).items():
        value = getattr(part, name)
        if shape.kind == "part" and value is not None:
            yield from parts(value, join(path, name))
        elif shape.kind in ("items", "keyed"):
            for key, entry in _entries(value):
                yield from parts(entry, join(path, name, key))


def _entries(value: Any) -> Iterator[tuple[str, Part]]:
    if isinstance(value, Mapping):
        yield from cast("Mapping[str, Part]", value).items()
    else:
        yield from ((item.id, item) for item in cast("tuple[Item, ...]", value))


def all_paths(brief: Brief) -> Iterator[str]:
    """Every path that the brief has: parts, lists and fields, empty ones too."""
    for path, part in parts(brief):
        if path:
            yield path
        yield from (join(path, name) for name in (*shapes(type(part)), *(part.model_extra or ())))
