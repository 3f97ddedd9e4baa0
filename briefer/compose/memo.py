"""Memory of what was made from which parts, by their identity: parts are frozen, so the same part makes the same."""

from collections.abc import Callable, Hashable
from datetime import date
from typing import TypeVar, cast

Made = TypeVar("Made")

_MOST = 50_000
"""Entries kept; one brief of 200 pages needs some thousands."""


class Memo:
    """One remembered value for each key, a key being a place in the brief: an edit replaces the value at its place."""

    def __init__(self) -> None:
        self._made: dict[Hashable, tuple[tuple[object, ...], object]] = {}

    def of(self, key: Hashable, parts: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """What was made for the key from these very parts, or what is made of them now."""
        known = self._made.get(key)
        if known is not None and _same(known[0], parts):
            return cast("Made", known[1])
        made = make()
        self._made.pop(key, None)
        self._made[key] = (parts, made)
        if len(self._made) > _MOST:
            self._forget_oldest()
        return made

    def _forget_oldest(self) -> None:
        for key in list(self._made)[: _MOST // 2]:
            del self._made[key]


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    if len(one) != len(other):
        return False
    for a, b in zip(one, other, strict=True):  # a thousand times for each key: a generator would take twice as long
        if a is not b and not (isinstance(a, (str, int, date)) and type(a) is type(b) and a == b):
            return False
    return True
