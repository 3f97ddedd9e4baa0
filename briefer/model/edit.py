"""The only way to change a brief: set, insert, move and remove at a path.

An edit gives a new brief in which every part that is not on the path is the very same object as before; the preview's
speed rests on that. Only the new value is validated. A path or value that won't do raises `PathError`.
"""

from collections.abc import Callable, Sequence
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError

from briefer.errors import FileRefused, PathError
from briefer.model.base import Part, is_empty
from briefer.model.brief import Brief
from briefer.model.ids import identified, identified_items, new_id
from briefer.model.item import Item
from briefer.model.paths import get, item_of, join, names_nothing, parent, split
from briefer.model.plain import check_plain
from briefer.model.refusal import refusal
from briefer.model.shape import Shape, default, entry_reader, field_of, reader, shapes

Items = tuple[Item, ...]


def set_value(brief: Brief, path: str, value: object) -> Brief:
    """The brief with another value at a path: a part, or plain data as a file would have it.

    None stands for nothing, which is the field's default. Setting the value that is there gives the same brief.
    """
    owner = parent(path)
    if isinstance(known := get(brief, owner), dict):
        return set_value(brief, owner, cast("dict[str, object]", known) | {_steps(path)[-1]: value})

    def change(part: Part, name: str) -> Any:
        return _kept_if_equal(field_of(part, name), _read_field(part, name, value, path))

    return cast("Brief", _changed(brief, split(path), path, change))


def insert(brief: Brief, list_path: str, item: object, before: str = "") -> Brief:
    """The brief with an item more in a list, before the item with an id or at the end.

    The item may be a part or plain data; without an id it is given one by lot.
    """

    def change(part: Part, name: str) -> Items:
        items = _items(part, name, list_path)
        added = _new_item(part, name, item, list_path, {known.id for known in items})
        place = _place(items, before, list_path)
        return (*items[:place], added, *items[place:])

    return cast("Brief", _changed(brief, split(list_path), list_path, change))


def move(brief: Brief, item_path: str, before: str = "") -> Brief:
    """The brief with an item elsewhere in its list: before the item with an id, or at the end."""
    *steps, item_id = _steps(item_path)

    def change(part: Part, name: str) -> Items:
        items = _items(part, name, item_path)
        item = item_of(items, item_id, item_path)
        if before == item_id:
            return items
        others = tuple(other for other in items if other is not item)
        place = _place(others, before, item_path)
        moved = (*others[:place], item, *others[place:])
        return items if moved == items else moved

    return cast("Brief", _changed(brief, steps, item_path, change))


def remove(brief: Brief, path: str) -> Brief:
    """The brief without an item, a file, or a key that the model does not know."""
    owner, last = parent(path), _steps(path)[-1]
    if isinstance(get(brief, owner), Part):
        return cast("Brief", _changed(brief, split(path), path, lambda part, name: _forgotten(part, name, path)))

    def change(part: Part, name: str) -> Any:
        return _without(field_of(part, name), last, path)

    return cast("Brief", _changed(brief, split(owner), path, change))


def _without(value: Any, key: str, path: str) -> Any:
    if isinstance(value, dict) and key in value:
        return {other: entry for other, entry in cast("dict[str, Any]", value).items() if other != key}
    items = cast("Items", value if isinstance(value, tuple) else ())
    gone = item_of(items, key, path)
    return tuple(item for item in items if item is not gone)


def _forgotten(part: Part, name: str, path: str) -> object:
    if name in type(part).model_fields:
        raise PathError(f"“{path}” is a field, not an item of a list; set it to nothing instead.")
    return _GONE


_GONE = object()

Change = Callable[[Part, str], Any]
"""Gives the new value of a field of the part that owns it."""


def _steps(path: str) -> Sequence[str]:
    steps = split(path)
    if not steps:
        raise names_nothing(path)
    return steps


def _changed(part: Part, steps: Sequence[str], path: str, change: Change) -> Part:
    """The part with one field changed somewhere below it; the same part when nothing is."""
    if not steps:
        raise names_nothing(path)
    name, *rest = steps
    shape = shapes(type(part)).get(name)
    if shape is None and (rest or name not in (part.model_extra or {})):
        raise names_nothing(path)
    new = _descended(part, name, rest, path, change) if rest else change(part, name)
    return _with_field(part, name, new)


def _with_field(part: Part, name: str, new: Any) -> Part:
    if new is _GONE:
        return part.without({name})
    return part if field_of(part, name) is new else part.model_copy(update={name: new})


def _descended(part: Part, name: str, rest: Sequence[str], path: str, change: Change) -> Any:
    """The new value of a field when what changes lies inside it."""
    shape = shapes(type(part))[name]
    value = field_of(part, name)
    match shape.kind:
        case "part" | "date":
            changed = _in_part(value, shape, rest, path, change)
            return None if changed and is_empty(changed) and default(type(part), name) is None else changed
        case "items":
            return _in_items(part, name, rest, path, change)
        case "keyed":
            return _in_mapping(value, rest, path, change)
        case "leaf":
            raise names_nothing(path)


def _in_part(value: Part | None, shape: Shape, rest: Sequence[str], path: str, change: Change) -> Part | None:
    assert shape.part is not None
    if value is not None:
        return _changed(value, rest, path, change)
    empty = shape.part()
    changed = _changed(empty, rest, path, change)
    return None if changed is empty else changed


def _in_items(part: Part, name: str, rest: Sequence[str], path: str, change: Change) -> Items:
    items: Items = field_of(part, name)
    item = item_of(items, rest[0], path)
    if len(rest) == 1:
        raise PathError(f"“{path}” is an item; set its fields one by one, or remove it.")
    changed = _changed(item, rest[1:], path, change)
    return items if changed is item else tuple(cast("Item", changed) if old is item else old for old in items)


def _in_mapping(files: dict[str, Part], rest: Sequence[str], path: str, change: Change) -> dict[str, Part]:
    if rest[0] not in files:
        raise names_nothing(path)
    changed = _changed(files[rest[0]], rest[1:], path, change)
    return files if changed is files[rest[0]] else files | {rest[0]: changed}


def _items(part: Part, name: str, path: str) -> Items:
    shape = shapes(type(part)).get(name)
    if shape is None or shape.kind != "items":
        raise PathError(f"“{path}” is not a list of items.")
    return field_of(part, name)


def _place(items: Items, before: str, path: str) -> int:
    """The position of the item with an id, or the end."""
    return items.index(item_of(items, before, join(path, before))) if before else len(items)


def _new_item(part: Part, name: str, item: object, path: str, taken: set[str]) -> Item:
    read: Item = _validated(entry_reader(type(part), name), item, path)
    if read.id in taken:
        raise PathError(f"{path} already has an item with the id “{read.id}”.")
    named = read if read.id else read.model_copy(update={"id": new_id(taken)})
    return identified(named, join(path, named.id))


def _read_field(part: Part, name: str, value: object, path: str) -> Any:
    if name not in type(part).model_fields:
        _checked(value, path)
        return value
    if name == "id" and isinstance(part, Item):
        raise PathError(f"“{path}” can't be changed: an item keeps its id through all edits.")
    field_default = default(type(part), name)
    if value is None and field_default is not None:
        return field_default
    read = _validated(reader(type(part), name), value, path)
    if isinstance(read, Part) and is_empty(read):
        return field_default
    if shapes(type(part))[name].kind == "items":
        return tuple(identified_items(cast("Items", read), path))
    return cast("object", read)


def _validated(adapter: TypeAdapter[Any], value: object, path: str) -> Any:
    _checked(value, path)
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        raise PathError(refusal(error, value, path)) from error


def _checked(value: object, path: str) -> None:
    try:
        check_plain(value, path)
    except FileRefused as error:
        raise PathError(str(error)) from error


def _kept_if_equal(old: Any, new: Any) -> Any:
    return old if type(old) is type(new) and old == new else new
