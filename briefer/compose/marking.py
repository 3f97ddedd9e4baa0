"""Protective markings: which level stands on every page. It is never lower than the highest that is printed."""

from typing import cast

from briefer.compose.memo import Memo
from briefer.compose.text import clean
from briefer.document.blocks import Banner
from briefer.model.base import Part
from briefer.model.item import Item, Marking
from briefer.template.schema import Level, MarkingScheme

Markings = tuple[Marking, ...]


def markings(part: Part, memo: Memo | None = None, path: str = "marking") -> Markings:
    """Every marking in a part, the part's own first. With a memo, unchanged items are not searched again."""
    memo = memo or Memo()
    return tuple(found for field in type(part).model_fields for found in _found(part, field, memo, f"{path}/{field}"))


def _found(part: Part, field: str, memo: Memo, path: str) -> Markings:
    value: object = getattr(part, field)
    if isinstance(value, Marking):
        return (value,)
    if isinstance(value, Part):
        return markings(value, memo, path)
    several = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
    items = tuple(item for item in several if isinstance(item, Item))
    if not items:
        return ()
    return memo.of(path, (several,), lambda: _in_items(items, memo, path))


def _in_items(items: tuple[Item, ...], memo: Memo, path: str) -> Markings:
    return tuple(
        found
        for item in items
        for found in memo.of((path, item.id), (item,), lambda item=item: markings(item, memo, f"{path}/{item.id}"))
    )


def level_of(name: str, scheme: MarkingScheme) -> Level | None:
    """The level of the scheme with this name, whatever its capitals."""
    return next((level for level in scheme.levels if level.name.casefold() == name.strip().casefold()), None)


def highest(found: Markings, scheme: MarkingScheme) -> str:
    """The name of the highest level among markings. A level that the scheme lacks counts as the highest of all."""
    names = [marking.level for marking in found if marking.level.strip()]
    unknown = next((name for name in names if level_of(name, scheme) is None), None)
    if unknown is not None:
        return unknown.strip()
    order = [level.name for level in scheme.levels]
    levels = [level.name for name in names if (level := level_of(name, scheme))]
    return min(levels, key=order.index, default=scheme.unmarked)


def banner(found: Markings, scheme: MarkingScheme) -> Banner | None:
    """The banner of every page: the highest level and all caveats; none where the scheme prints none."""
    name = highest(found, scheme)
    caveats = list(dict.fromkeys(caveat for marking in found for caveat in marking.caveats if caveat))
    unmarked = not name or name == scheme.unmarked
    if unmarked and not caveats and not scheme.show_unmarked:
        return None
    level = level_of(name, scheme)
    words = [level.label or level.name if level else clean(name), *map(clean, caveats)]
    if unmarked and not scheme.show_unmarked:
        words = words[1:]
    return Banner(
        scheme.separator.join(words),
        colour=level.colour if level else "#1b2733",
        top=scheme.banner in ("both", "top"),
        bottom=scheme.banner in ("both", "bottom"),
    )
