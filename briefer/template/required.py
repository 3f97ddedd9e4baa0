"""Fields that a template requires, written as names with dots: meeting.date, follow_ups.owner."""

from collections.abc import Iterator
from typing import cast

from briefer.model.base import Part, is_empty
from briefer.model.brief import Brief
from briefer.model.item import Item
from briefer.model.paths import join
from briefer.model.shape import shapes


def unknown_name(required: str) -> tuple[str, type[Part]] | None:
    """The first name in a required field that its part does not have, and that part; None when all are there."""
    part: type[Part] | None = Brief
    for name in required.split("."):
        if part is None or name not in part.model_fields:
            return name, part or Brief
        part = shapes(part)[name].part
    return None


def missing(
    part: Part | None, kind: type[Part], names: list[str], path: str = ""
) -> Iterator[tuple[str, type[Part], str]]:
    """Where a required field is empty. An empty list lacks nothing."""
    name, *rest = names
    value = getattr(part, name) if part is not None else None
    where = join(path, name)
    if not rest:
        if is_empty(value):
            yield where, kind, name
        return
    inner = shapes(kind)[name].part
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            if isinstance(item, Item):
                yield from missing(item, type(item), rest, join(where, item.id))
    elif inner is not None:
        yield from missing(value if isinstance(value, Part) else None, inner, rest, where)
