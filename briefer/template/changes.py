"""Differences of templates in words: of lists, what came and went and what of an entry is another now."""

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from briefer.model.finding import quoted
from briefer.template.compare import NAMING, Difference, differing
from briefer.template.merging import Settings

_MOST_TOLD = 4
_MOST_CHARACTERS = 60
_SAME_BEFORE = 12
"""Characters that two long texts share and that stay before those in which they differ."""


def in_words(found: Sequence[Difference], separator: str = "; ") -> str:
    """The first differences: “page.size was A4 and is A5; and 3 more”."""
    told = [_told(one) for one in found[:_MOST_TOLD]]
    more = [f"and {len(found) - _MOST_TOLD} more"] if len(found) > _MOST_TOLD else []
    return separator.join([*told, *more])


def _told(one: Difference) -> str:
    before, after = one.before, one.after
    if before is None or after is None:
        return f"{one.key} is {'new' if before is None else 'gone'}"
    if isinstance(before, list) and isinstance(after, list):
        return _list_told(one.key, cast("list[object]", before), cast("list[object]", after))
    return _was_and_is(one.key, one.before, one.after)


def _was_and_is(key: str, before: object, after: object) -> str:
    was, now = _apart(_words(before), _words(after))
    return f"{key} was {was} and is {now}"


def _list_told(key: str, before: Sequence[object], after: Sequence[object]) -> str:
    names = _name if _have_names(before) and _have_names(after) else _number
    old, new = ({names(at, entry): entry for at, entry in enumerate(entries, 1)} for entries in (before, after))
    found = [Difference(name, None, "") for name in new if name not in old]
    found += [Difference(name, "", None) for name in old if name not in new]
    for name in (name for name in new if name in old):
        found += _entry_differences(name, old[name], new[name])
    return f"in {key} {in_words(found, ', ')}" if found else _was_and_is(key, before, after)


def _entry_differences(name: str, before: object, after: object) -> Iterator[Difference]:
    """What differs in an entry of a list: only tables hold settings by name."""
    if isinstance(before, dict) and isinstance(after, dict):
        for one in differing(cast("Settings", before), cast("Settings", after)):
            yield Difference(f"the {one.key} of {name}", one.before, one.after)
    elif before != after:
        yield Difference(name, cast("object", before), after)


def _have_names(entries: Sequence[object]) -> bool:
    """Whether each entry is known by a name that no other has."""
    names = [_known_by(entry) for entry in entries]
    return all(names) and len(set(names)) == len(names)


def _known_by(entry: object) -> str:
    if not isinstance(entry, Mapping):
        return str(entry)
    table = cast("Mapping[str, object]", entry)
    return next((str(table[name]) for name in NAMING if table.get(name)), "")


def _name(_: int, entry: object) -> str:
    return quoted(_known_by(entry))


def _number(at: int, _: object) -> str:
    return f"number {at}"


def _words(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case list() | tuple():
            entries = cast("Sequence[object]", value)
            return ", ".join(_known_by(entry) or f"number {at}" for at, entry in enumerate(entries, 1)) or "empty"
        case _:
            return " ".join(str(value).split()) or "empty"


def _apart(before: str, after: str) -> tuple[str, str]:
    """Two texts, cut so that it can be seen in what they differ."""
    if max(len(before), len(after)) <= _MOST_CHARACTERS:
        return before, after
    pairs = enumerate(zip(before, after, strict=False))
    shared = next((at for at, (one, other) in pairs if one != other), min(len(before), len(after)))
    start = max(shared - _SAME_BEFORE, 0)
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    shown = f"…{text[start:]}" if start else text
    return shown if len(shown) <= _MOST_CHARACTERS else f"{shown[: _MOST_CHARACTERS - 1]}…"
