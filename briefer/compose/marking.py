"""Protective markings: which level stands on every page. It is never lower than the highest that is printed."""

from collections.abc import Iterator
from typing import cast

from briefer.compose.text import clean
from briefer.document.blocks import Banner
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.item import Marking
from briefer.template.schema import Level, MarkingScheme


def markings(part: Part) -> Iterator[Marking]:
    """Every marking in a part, the part's own first."""
    for field in type(part).model_fields:
        value: object = getattr(part, field)
        if isinstance(value, Marking):
            yield value
        elif isinstance(value, Part):
            yield from markings(value)
        elif isinstance(value, tuple):
            for entry in cast("tuple[object, ...]", value):
                if isinstance(entry, Part):
                    yield from markings(entry)


def level_of(name: str, scheme: MarkingScheme) -> Level | None:
    """The level of the scheme with this name, whatever its capitals."""
    return next((level for level in scheme.levels if level.name.casefold() == name.strip().casefold()), None)


def highest(brief: Brief, scheme: MarkingScheme) -> str:
    """The name of the highest level in a brief. A level that the scheme lacks counts as the highest of all."""
    names = [marking.level for marking in markings(brief) if marking.level.strip()]
    unknown = next((name for name in names if level_of(name, scheme) is None), None)
    if unknown is not None:
        return unknown.strip()
    order = [level.name for level in scheme.levels]
    levels = [level.name for name in names if (level := level_of(name, scheme))]
    return min(levels, key=order.index, default=scheme.unmarked)


def banner(brief: Brief, scheme: MarkingScheme) -> Banner | None:
    """The banner of every page: the highest level and all caveats; none where the scheme prints none."""
    name = highest(brief, scheme)
    caveats = list(dict.fromkeys(caveat for marking in markings(brief) for caveat in marking.caveats if caveat))
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
