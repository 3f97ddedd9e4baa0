"""A template's text changed by two hands at once: in the window, and in its file by whoever edits that.

What one side alone changed is taken, all of it into their text, whose comments and order stay. A setting that both
changed to different values is a clash, and a person decides.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from briefer.errors import TemplateError
from briefer.template.editing import Key, with_order, with_setting, without_setting
from briefer.template.merging import Settings


@dataclass(frozen=True, slots=True)
class Clash:
    """A setting that both changed, with what each states; None where one leaves it to the parent."""

    key: Key
    mine: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Merged:
    """Their text with my changes; it holds theirs wherever there is a clash."""

    text: str
    clashes: tuple[Clash, ...] = ()


def merge_texts(base: str, mine: str, theirs: str) -> Merged:
    """The text with the changes of both sides since the base. Raises TemplateError when one of them is no TOML."""
    if mine == base:
        return Merged(theirs)
    before, own, other = map(_parsed, (base, mine, theirs))
    text, clashes = theirs, list[Clash]()
    for key, value in _changes(before, own, ()):
        was, now = _at(before, key), _at(other, key)
        if now == value:
            continue
        if now != was or _lost_its_table(before, other, key):
            clashes.append(Clash(key, value, now))
        else:
            text = _changed(text, key, was, value)
    return Merged(text, tuple(clashes))


def settled(merged: Merged, mine: Sequence[bool]) -> str:
    """The merged text with my value of those clashes for which so is said, in their order."""
    text = merged.text
    for clash, is_mine in zip(merged.clashes, mine, strict=True):
        if is_mine:
            text = _changed(text, clash.key, clash.theirs, clash.mine)
    return text


def _changes(before: Settings, after: Settings, inside: Key) -> Iterator[tuple[Key, object]]:
    """Each setting that differs, with what it is now, None where it is no longer stated; a list is one setting."""
    for name in dict.fromkeys((*before, *after)):
        old, new, key = before.get(name), after.get(name), (*inside, name)
        if old != new and _is_table(old) and _is_table(new):
            if new == {} and old is None:
                yield key, new
            yield from _changes(cast("Settings", old or {}), cast("Settings", new or {}), key)
        elif old != new:
            yield key, new


def _lost_its_table(before: Settings, other: Settings, key: Key) -> bool:
    """Whether a table around a setting was taken out of the other text."""
    return any(_at(before, key[:end]) is not None and _at(other, key[:end]) is None for end in range(1, len(key)))


def _changed(text: str, key: Key, was: object, value: object) -> str:
    """The text with a setting that was one value and is another; of a list of tables only what differs is touched."""
    if value is None:
        return without_setting(text, key)
    old, new = _tables(was), _tables(value)
    if old and new and all(new.count(entry) == 1 and entry in old for entry in new):
        return with_order(text, key, [old.index(entry) for entry in new])
    if len(old) != len(new) or not new:
        return with_setting(text, key, value)
    for place, (before, after) in enumerate(zip(old, new, strict=True)):
        for inside, inner in _changes(before, after, (*key, place)):
            text = without_setting(text, inside) if inner is None else with_setting(text, inside, inner)
    return text


def _is_table(value: object) -> bool:
    return value is None or isinstance(value, dict)


def _tables(value: object) -> list[Settings]:
    """The tables of a list of tables; nothing of what is another kind of value."""
    entries = cast("list[object]", value) if isinstance(value, list) else []
    return cast("list[Settings]", entries) if all(isinstance(entry, dict) for entry in entries) else []


def _at(settings: Settings, key: Key) -> object:
    found: Any = settings
    for name in key:
        found = cast("Settings", found).get(str(name)) if isinstance(found, dict) else None
    return found


def _parsed(text: str) -> Settings:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TemplateError(f"The template's text is not TOML: {error}.") from error
