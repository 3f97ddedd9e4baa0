"""Merges two descendants of one brief field by field, items by id.

What one side changed is taken. The same change on both sides is one change. The same field changed to two values is a
conflict: the merged brief holds mine, and the conflict holds both. An item that one side removed and the other edited
stays, edited, and is a conflict too; so is an item that both moved, to different places, and all that was moved where
both orders can't hold.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from briefer.model.base import Part, is_empty
from briefer.model.brief import Brief
from briefer.model.changes import by_id, differs, follower, names, same, unmoved, value_of
from briefer.model.ids import with_ids
from briefer.model.item import Item
from briefer.model.paths import join
from briefer.model.shape import UNKNOWN, Shape, shapes


@dataclass(frozen=True)
class Conflict:
    """One thing changed twice.

    ``set``: the values of the field at the path. ``remove``: the item, None on the side that removed it. ``move``: the
    ids of the items it was to come before, empty text for the end of the list.
    """

    kind: Literal["set", "remove", "move"]
    path: str
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Merged:
    """A merged brief, which holds my value wherever there is a conflict, and the conflicts in the brief's order."""

    brief: Brief
    conflicts: tuple[Conflict, ...] = ()


def merge(base: Brief, mine: Brief, theirs: Brief) -> Merged:
    """The brief with the changes of both sides since the base."""
    merging = _Merging()
    brief = merging.part(with_ids(base), with_ids(mine), with_ids(theirs), "")
    return Merged(cast("Brief", brief), tuple(merging.conflicts))


_NOTED = frozenset({"template_version"})
"""What is noted with each save, which nobody has to choose between."""
_ABSENT = object()


@dataclass
class _Merging:
    """One merge under way, with the conflicts met so far."""

    conflicts: list[Conflict] = field(default_factory=list[Conflict])

    def part(self, base: Part, mine: Part, theirs: Part, path: str) -> Part:
        if theirs is base or mine is theirs:
            return mine
        if mine is base:
            return theirs
        known = shapes(type(mine))
        changed: dict[str, Any] = {}
        for name in names(mine, theirs, base):
            was, here, there = (value_of(state, name, _ABSENT) for state in (base, mine, theirs))
            merged = self.field(known.get(name, UNKNOWN), was, here, there, join(path, name))
            if merged is not here:
                changed[name] = merged
        return _updated(mine, changed)

    def field(self, shape: Shape, base: Any, mine: Any, theirs: Any, path: str) -> Any:
        if shape.kind == "items":
            return self.items(base, mine, theirs, path)
        if shape.kind == "keyed":
            return self.mapping(base, mine, theirs, path)
        if shape.kind == "part" and shape.part is not None:
            return self.optional(shape.part, base, mine, theirs, path)
        return self.whole(base, mine, theirs, path)

    def whole(self, base: Any, mine: Any, theirs: Any, path: str) -> Any:
        """A field that changes as one."""
        if same(mine, theirs) or same(base, theirs):
            return mine
        if not same(base, mine) and path not in _NOTED:
            none = [None if state is _ABSENT else state for state in (base, mine, theirs)]
            self.conflicts.append(Conflict("set", path, *none))
            return mine
        return theirs

    def optional(self, kind: type[Part], base: Any, mine: Any, theirs: Any, path: str) -> Any:
        """A part that may be absent, which is the same as an empty one."""
        merged = self.part(base or kind(), mine or kind(), theirs or kind(), path)
        if is_empty(merged) and (mine is None or theirs is None):
            return None
        return mine if mine is not None and merged == mine else merged

    def mapping(self, base: Mapping[str, Part], mine: dict[str, Part], theirs: Mapping[str, Part], path: str) -> Any:
        merged = {key: self.entry(base.get(key), mine.get(key), theirs.get(key), join(path, key))
                  for key in dict.fromkeys((*mine, *theirs))}  # fmt: skip
        kept = {key: entry for key, entry in merged.items() if entry is not None}
        return mine if _is_same_list(kept.values(), mine.values()) and kept.keys() == mine.keys() else kept

    def entry(self, base: Part | None, mine: Part | None, theirs: Part | None, path: str) -> Part | None:
        """An item or a file that any of the states may lack."""
        if mine is not None and theirs is not None:
            return self.part(base if base is not None else _bare(mine), mine, theirs, path)
        left = mine if theirs is None else theirs
        if base is None or left is None:
            return left
        if not differs(base, left):
            return None
        self.conflicts.append(Conflict("remove", path, base, mine, theirs))
        return left

    def items(self, base: Sequence[Item], mine: tuple[Item, ...], theirs: Sequence[Item], path: str) -> Any:
        if theirs is base or mine is theirs:
            return mine
        was, here, there = by_id(base), by_id(mine), by_id(theirs)
        merged: dict[str, Part] = {}
        for item_id in dict.fromkeys((*here, *there)):
            entry = self.entry(was.get(item_id), here.get(item_id), there.get(item_id), join(path, item_id))
            if entry is not None:
                merged[item_id] = entry
        order = self.order(list(was), list(here), list(there), set(merged), path)
        ordered = tuple(merged[item_id] for item_id in order)
        return mine if _is_same_list(ordered, mine) else ordered

    def order(self, base: list[str], mine: list[str], theirs: list[str], kept: set[str], path: str) -> list[str]:
        """My order, with what they moved or inserted; where both orders can't hold it is mine, and a conflict."""
        moved_here, moved_there = _moved(base, mine), _moved(base, theirs)
        moved = moved_here & moved_there & kept
        order = _ordered(base, mine, theirs, kept, moved_there - moved_here)
        if moved_here and moved_there and mine != theirs:
            back = _ordered(base, theirs, mine, kept, moved_here - moved_there)  # so that both sides are told the same
            either = (moved_here | moved_there) & kept
            if _contradicts(order, mine, theirs, either) or _contradicts(back, mine, theirs, either):
                moved, order = either, _ordered(base, mine, theirs, kept, set())
        self.note_moves(base, mine, theirs, moved, path)
        return order

    def note_moves(self, base: list[str], mine: list[str], theirs: list[str], moved: set[str], path: str) -> None:
        """Notes a conflict for each moved item that stands in different places among what all three have."""
        common = set(base) & set(mine) & set(theirs)
        lists = [[key for key in state if key in common] for state in (base, mine, theirs)]
        if lists[1] == lists[2]:
            return
        for key in (key for key in lists[1] if key in moved):
            was, here, there = (follower(state, key) for state in lists)
            if here != there:
                self.conflicts.append(Conflict("move", join(path, key), was, here, there))


def _ordered(base: list[str], mine: list[str], theirs: list[str], kept: set[str], moved_there: set[str]) -> list[str]:
    """My order, with what they moved or inserted put after what it follows on their side.

    What I moved elsewhere is passed over there: it no longer tells a place.
    """
    moved_here = _moved(base, mine)
    placed_there = {key for key in theirs if key in kept and (key not in mine or key in moved_there)}
    order = [key for key in mine if key in kept and key not in placed_there]
    inserted_here = {key for key in mine if key not in base and key not in theirs}
    before = ""
    for key in theirs:
        if key in placed_there:
            place = order.index(before) + 1 if before else 0
            while place < len(order) and order[place] in inserted_here:
                place += 1
            order.insert(place, key)
        before = key if key in order and key not in moved_here else before
    return order + [key for key in mine if key in kept and key not in order]


def _contradicts(order: list[str], mine: list[str], theirs: list[str], moved: set[str]) -> bool:
    """Whether an order turns around two items, of which one was moved, that stand in one order on both sides."""
    places = [{key: place for place, key in enumerate(state)} for state in (order, mine, theirs)]
    common = [key for key in order if key in places[1] and key in places[2]]
    pairs = ((key, other) for key in common if key in moved for other in common if other != key)
    is_before = ([place[key] < place[other] for place in places] for key, other in pairs)
    return any(here == there != merged for merged, here, there in is_before)


def _updated(part: Part, changed: Mapping[str, Any]) -> Part:
    if not changed:
        return part
    updated = part.model_copy(update={name: value for name, value in changed.items() if value is not _ABSENT})
    gone = {name for name, value in changed.items() if value is _ABSENT}
    return updated.without(gone) if gone else updated


def _bare(part: Part) -> Part:
    """The state before both sides made an item of one id: nothing but the id."""
    return type(part)(id=part.id) if isinstance(part, Item) else type(part)()


def _moved(before: Sequence[str], after: Sequence[str]) -> set[str]:
    known, left = set(before), set(after)
    common = [key for key in before if key in left]
    return set(common) - unmoved(common, [key for key in after if key in known])


def _is_same_list(one: Any, other: Any) -> bool:
    return len(one) == len(other) and all(left is right for left, right in zip(one, other, strict=True))
