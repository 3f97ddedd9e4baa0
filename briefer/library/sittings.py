"""Sittings: what one person saved one soon after another, as a window does while somebody types."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from briefer.library.values import State

REST = timedelta(minutes=10)
"""After so long without a save, what a person saves next is another sitting; so it is after a state with a name."""
LONGEST = timedelta(minutes=30)
"""The slots of the clock, from its full and half hours, of which a sitting never spans more than one.

Slots and not the time since the first save: what was thinned out is thinned again each day, and must come out the same
although the first save of a sitting is gone by then.
"""
_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)


def sittings(history: Iterable[State]) -> Iterator[list[State]]:
    """The states of a brief, oldest first, sitting by sitting."""
    sitting: list[State] = []
    for state in history:
        if sitting and not _belongs(sitting[-1], state):
            yield sitting
            sitting = []
        sitting.append(state)
    if sitting:
        yield sitting


def _belongs(last: State, state: State) -> bool:
    is_soon = state.at - last.at <= REST and _slot(last) == _slot(state)
    return is_soon and last.by == state.by and not last.name


def _slot(state: State) -> int:
    return (state.at - _ANY_DAY) // LONGEST


def passed_through(history: Iterable[State]) -> Iterator[State]:
    """The states that may go: of each sitting all but the last, and never the very first, which every merge can use."""
    for place, sitting in enumerate(sittings(history)):
        yield from sitting[0 if place else 1 : -1]
