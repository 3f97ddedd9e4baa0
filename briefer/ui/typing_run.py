"""What a person calls one step of typing, read from how the text of a field changes."""

from collections.abc import Callable
from typing import Literal

_WIDE = "utf-16-le"
"""Qt counts places in a text in units of this encoding, of two bytes each."""
_NEW_LINE = "\n".encode(_WIDE)

_Kind = Literal["", "typed", "taken"]

_REST = 1.5
"""Seconds without a key after which what is typed next is another step."""


class Runs:
    """Numbers the runs of typing in a window. A rest, or a `pause`, ends one: what is typed next is another step."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._number = 0
        self._typed_at = 0.0

    def pause(self) -> None:
        """End a run: what is typed next, even in the same field, is another step."""
        self._number += 1

    def of(self, field: str) -> str:
        """Where something is typed, and in which run: what is typed in the same run of one field is one step."""
        now = self._clock()
        if now - self._typed_at >= _REST:
            self.pause()
        self._typed_at = now
        return f"{field} {self._number}"


class TypingRun:
    """The changes of one text that are undone together: letters typed one after another, or taken away so.

    A new paragraph, a jump of the cursor, and taking away after typing each begin a step; what is typed next goes on
    with it. Whatever else changes the text, such as words pasted or chosen, is a step of its own.
    """

    def __init__(self) -> None:
        self._text = b""
        self._kind: _Kind = ""
        self._place = 0
        """Where the cursor was left, in bytes."""

    def see(self, text: str) -> None:
        """Take note of a text that was not typed here."""
        self._text, self._kind = _bytes(text), ""

    def goes_on(self, text: str, cursor: int) -> bool:
        """Whether a text, with the cursor at a place in Qt's units, is the last change going on; else a step begins."""
        after, place = _bytes(text), 2 * cursor
        if after == self._text:  # Qt says so too when unknown words were marked
            return True
        kind, first, last = _change(self._text, after, place)
        goes_on = bool(kind) and kind == self._kind and self._place in (first, last)
        if kind == "typed" and after[:place].endswith(_NEW_LINE):
            goes_on = False
        self._text, self._kind, self._place = after, kind, place
        return goes_on


def _change(before: bytes, after: bytes, place: int) -> tuple[_Kind, int, int]:
    """Whether one character was typed or taken away, and the places at which the cursor may have stood before it.

    One typed in the place of others has no such place: it begins a step, as do words taken away, in whose place others
    may be typed. No kind is any other change.
    """
    more = len(after) - len(before)
    piece = after[place - more : place] if more > 0 else before[place : place - more]
    if len(piece.decode(_WIDE, "replace")) == 1:
        if more > 0 and before == after[: place - more] + after[place:]:
            return "typed", place - more, place - more
        if more < 0 and after == before[:place] + before[place - more :]:
            return "taken", place, place - more
    is_over = before.startswith(after[: max(place - 2, 0)]) and before.endswith(after[place:])
    return ("typed" if is_over and more <= 0 else ""), -1, -1


def _bytes(text: str) -> bytes:
    return text.encode(_WIDE, "surrogatepass")


def place_in(after: str, before: str, place: int) -> int:
    """Where a place in a text is, in Qt's units, once another text stands there: it keeps to the words around it."""
    old, new, at = _bytes(before), _bytes(after), 2 * place
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    if at <= head:
        return place
    return (at + len(new) - len(old) if at >= len(old) - tail else len(new) - tail) // 2


def _common(one: bytes, other: bytes) -> int:
    """How many bytes two texts begin with alike, in whole units."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (mine, its) in pairs if mine != its), min(len(one), len(other))) & ~1
