"""Ids of briefs and of list items: derived for files that have none, drawn by lot for those made in the window."""

import json
import secrets
from base64 import b32encode
from collections.abc import Container
from hashlib import sha256
from typing import Any, TypeVar, cast

from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.item import Item

LENGTH = 6
"""Letters and digits in an id of ours: 30 bits, plenty for one list."""

BRIEF_LENGTH = 16
"""Letters and digits in an id of a brief: 80 bits, so that no two in a library are ever alike."""

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"

P = TypeVar("P", bound=Part)


def new_id(taken: Container[str]) -> str:
    """A short id that is not taken.

    It is drawn by lot, so that two people who each add an item don't give it the same one.
    """
    while True:
        drawn = "".join(secrets.choice(_ALPHABET) for _ in range(LENGTH))
        if drawn not in taken:
            return drawn


def new_brief_id() -> str:
    """An id for a new brief, drawn by lot: two new briefs are two, though both are empty."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(BRIEF_LENGTH))


def with_ids(brief: Brief) -> Brief:
    """The brief with an id on itself and on every item, and no id twice in one list.

    A missing id is derived from the item's position and content, so that the same file always gives the same ids.
    The first of several items with one id keeps it. Parts that need nothing are shared with the brief given.
    """
    filled = identified(brief)
    return filled if filled.id else filled.model_copy(update={"id": _derived("", 0, filled, length=BRIEF_LENGTH)})


def identified(part: P, path: str = "") -> P:
    """The part with an id on every item inside it."""
    changed: dict[str, object] = {}
    for name in type(part).model_fields:
        value = getattr(part, name)
        if (filled := _filled(value, f"{path}/{name}")) is not value:
            changed[name] = filled
    return part.model_copy(update=changed) if changed else part


def _filled(value: Any, path: str) -> Any:
    if isinstance(value, Part):
        return identified(value, path)
    if not isinstance(value, tuple) or not value or not isinstance(value[0], Item):
        return cast("object", value)
    items = cast("tuple[Item, ...]", value)
    filled = tuple(identified_items(items, path))
    return items if all(old is new for old, new in zip(items, filled, strict=True)) else filled


def identified_items(items: tuple[Item, ...], path: str) -> list[Item]:
    """The items of the list at a path, each with an id that no other has."""
    given = {item.id for item in items}
    taken: set[str] = set()
    filled: list[Item] = []
    for position, item in enumerate(items):
        item_id = item.id if item.id and item.id not in taken else _derived_free(path, position, item, given | taken)
        taken.add(item_id)
        named = item if item.id == item_id else item.model_copy(update={"id": item_id})
        filled.append(identified(named, f"{path}/{item_id}"))
    return filled


def _derived_free(path: str, position: int, item: Item, taken: set[str]) -> str:
    attempt = 0
    while (candidate := _derived(path, position, item, attempt)) in taken:
        attempt += 1
    return candidate


def _derived(path: str, position: int, part: Part, attempt: int = 0, length: int = LENGTH) -> str:
    content = part.plain() | {"id": ""}
    return id_of(json.dumps([path, position, attempt, content], sort_keys=True), length)


def id_of(seed: str, length: int = LENGTH) -> str:
    """An id derived from words: the same words always give the same one."""
    return b32encode(sha256(seed.encode()).digest())[:length].decode("ascii").lower()
