"""What changed between two states of a brief, field by field and item by item."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from briefer.model.base import Part, is_empty
from briefer.model.brief import Brief
from briefer.model.item import Item
from briefer.model.paths import join
from briefer.model.shape import UNKNOWN, Shape, field_of, shapes

Kind = Literal["set", "insert", "remove", "move"]


@dataclass(frozen=True)
class Change:
    """One change. ``before`` and ``after`` are the values, None where there was none.

    Of a move they are the ids of the items it came before, then and now; empty text stands for the end of the list.
    """

    kind: Kind
    path: str
    before: Any = None
    after: Any = None


def changes(before: Brief, after: Brief) -> tuple[Change, ...]:
    """What changed, in the brief's own order. Spelling out an empty field is no change."""
    return tuple(_in_part(before, after, ""))


def same(one: Any, other: Any) -> bool:
    """Whether two values say the same: equal and of one type, or both nothing."""
    if one is other or (is_empty(one) and is_empty(other)):
        return True
    return type(one) is type(other) and one == other


def differs(before: Part, after: Part) -> bool:
    """Whether anything changed between two states of a part."""
    return next(_in_part(before, after, ""), None) is not None


def names(*states: Part) -> Iterator[str]:
    """The fields of a part in the model's order, then the keys that any of its states has beside them."""
    yield from shapes(type(states[0]))
    yield from dict.fromkeys(key for state in states for key in state.model_extra or ())


def value_of(part: Part, name: str, lacking: Any = None) -> Any:
    """The value of a field, or what stands for that of a key which the part lacks."""
    return field_of(part, name) if name in type(part).model_fields or name in (part.model_extra or {}) else lacking


def _in_part(before: Part, after: Part, path: str) -> Iterator[Change]:
    if before is after:
        return
    known = shapes(type(after))
    for name in names(before, after):
        old, new = value_of(before, name), value_of(after, name)
        if old is not new:
            yield from _in_field(known.get(name, UNKNOWN), old, new, join(path, name))


def _in_field(shape: Shape, old: Any, new: Any, path: str) -> Iterator[Change]:
    if shape.kind == "items":
        yield from _in_items(old, new, path)
    elif shape.kind == "keyed":
        yield from _in_mapping(old, new, path)
    elif shape.kind == "part" and shape.part is not None:
        yield from _in_part(old or shape.part(), new or shape.part(), path)
    elif not same(old, new):
        yield Change("set", path, old, new)


def _in_mapping(old: Mapping[str, Part], new: Mapping[str, Part], path: str) -> Iterator[Change]:
    for key in dict.fromkeys((*old, *new)):
        yield from _in_entry(old.get(key), new.get(key), join(path, key))


def _in_entry(old: Part | None, new: Part | None, path: str) -> Iterator[Change]:
    if old is None:
        yield Change("insert", path, after=new)
    elif new is None:
        yield Change("remove", path, before=old)
    else:
        yield from _in_part(old, new, path)


def _in_items(old: Sequence[Item], new: Sequence[Item], path: str) -> Iterator[Change]:
    olds, news = by_id(old), by_id(new)
    for item_id in (*news, *(key for key in olds if key not in news)):
        yield from _in_entry(olds.get(item_id), news.get(item_id), join(path, item_id))
    stayed = unmoved([key for key in olds if key in news], [key for key in news if key in olds])
    for item_id in news:
        if item_id in olds and item_id not in stayed:
            yield Change("move", join(path, item_id), follower(list(olds), item_id), follower(list(news), item_id))


def by_id(items: Sequence[Item]) -> dict[str, Item]:
    """The items by their ids, in order."""
    return {item.id: item for item in items}


def follower(ids: Sequence[str], item_id: str) -> str:
    """The id that comes next, or empty text at the end."""
    place = ids.index(item_id) + 1
    return ids[place] if place < len(ids) else ""


def unmoved(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """The ids that need not have moved: a longest run of them that stands in the same order before and after."""
    place = {item_id: position for position, item_id in enumerate(before)}
    return {before[position] for position in rising([place[item_id] for item_id in after])}


def rising(numbers: Sequence[int]) -> list[int]:
    """A longest rising run of different numbers: patience sorting, with a link from each card to the pile before it."""
    tops: list[int] = []  # the lowest number that ends a rising run of each length
    link: dict[int, int | None] = {}
    for number in numbers:
        pile = bisect_left(tops, number)
        link[number] = tops[pile - 1] if pile else None
        tops[pile : pile + 1] = [number]
    run: list[int] = []
    last = tops[-1] if tops else None
    while last is not None:
        run.append(last)
        last = link[last]
    return run[::-1]
