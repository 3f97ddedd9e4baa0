"""Places and values of a brief in words, for lists of changes: what a person would call them."""

from typing import Any

from briefer.errors import PathError
from briefer.model import paths
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.changes import Change
from briefer.model.dates import Date
from briefer.model.item import Item
from briefer.model.richtext import TextBlock, text_of
from briefer.ui import date_words, words
from briefer.ui.fields import HIDDEN, Kind, field_at, field_of
from briefer.ui.language_names import name_of
from briefer.ui.style import translate

_NAMING = ("name", "title", "topic", "label", "action", "party", "their_point", "text", "number", "key")
_LONGEST = 60
"""Characters of the name of an item."""


def place(brief: Brief, path: str, other: Brief | None = None) -> str:
    """A path in words, such as “Agreements › MoU on defence › Status”. ``other`` knows items that are gone."""
    steps = paths.split(path)
    found: list[str] = []
    for count in range(1, len(steps) + 1):
        part = "/".join(steps[:count])
        value = _value(brief, part, other)
        found.append(item_name(value) if isinstance(value, Item) else _label(part))
    return " › ".join(word for word in found if word)


def about(brief: Brief, path: str) -> str:
    """What the innermost item on a path is called; empty where the path leads through none."""
    steps = paths.split(path)
    parts = ("/".join(steps[:count]) for count in range(len(steps), 0, -1))
    item = next((value for part in parts if isinstance(value := _value(brief, part, None), Item)), None)
    return item_name(item) if item else ""


def _value(brief: Brief, path: str, other: Brief | None) -> Any:
    for holder in (brief, other):
        try:
            if holder is not None:
                return paths.get(holder, path)
        except PathError:
            continue
    return None


def _label(path: str) -> str:
    try:
        return words.label(field_at(path))
    except (KeyError, StopIteration):
        return path.rpartition("/")[2]


def item_name(item: Item) -> str:
    """What an item is called: the first of its naming fields that says something."""
    values = (getattr(item, name, "") for name in _NAMING)
    text = next((said for value in values if (said := " ".join(value_words(value).split()))), "")
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def value_words(value: Any, path: str = "") -> str:
    """A value in words; empty when there is nothing."""
    match value:
        case None | "" | ():
            return ""
        case bool():
            return words.choice("yes" if value else "no")
        case str():
            return words.choice(value, field_at(path)) if _is_choice(path) else _said(value, path)
        case Date():
            return date_words.show(value)
        case tuple() if isinstance(value[0], TextBlock):
            return text_of(value)
        case tuple():
            return "; ".join(value_words(entry) for entry in value)
        case Part():
            return _part_words(value)
        case dict():
            return translate("LibraryWords", "{0} files").format(len(value))
        case _:
            return str(value)


def _said(value: str, path: str) -> str:
    """A text as a person knows it: a language by its name, a version of a template without the digest behind it."""
    match path:
        case "language":
            return name_of(value)
        case "template_version":
            return value.partition("+")[0]
        case _:
            return value


def _is_choice(path: str) -> bool:
    try:
        return bool(path) and field_at(path).kind is Kind.CHOICE
    except (KeyError, StopIteration):
        return False


def _part_words(part: Part) -> str:
    """All that a part says, a line each, its name first."""
    said = [(name, getattr(part, name)) for name in type(part).model_fields if name in part.said().keys() - HIDDEN]
    return "\n".join(text for name, value in said if (text := _field_words(part, name, value)))


def _field_words(part: Part, name: str, value: Any) -> str:
    field = field_of(type(part), name)
    return words.choice(value, field) if field.kind is Kind.CHOICE and isinstance(value, str) else value_words(value)


def both_sides(change: Change, before: Brief, after: Brief) -> tuple[str, str]:
    """What stood at a change's place before and after it, in words; of a move, what followed."""
    if change.kind != "move":
        return value_words(change.before, change.path), value_words(change.after, change.path)
    listed = change.path.rpartition("/")[0]
    return _before(before, listed, change.before), _before(after, listed, change.after)


def _before(brief: Brief, listed: str, follower: str) -> str:
    if not follower:
        return translate("LibraryWords", "at the end")
    item = _value(brief, f"{listed}/{follower}", None)
    return translate("LibraryWords", "before “{0}”").format(item_name(item) if isinstance(item, Item) else follower)


def nothing() -> str:
    """What stands for an empty side."""
    return translate("LibraryWords", "(nothing)")


def gone() -> str:
    """What stands for an item that a side removed."""
    return translate("LibraryWords", "(removed)")
