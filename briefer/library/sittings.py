"""Sittings: what one person saved one soon after another, as a window does while somebody types."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from briefer.library.values import State

ONE_SITTING = timedelta(minutes=10)
"""States that a person saved within this time of one another belong together, up to one that has a name."""


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
    return last.by == state.by and not last.name and state.at - last.at <= ONE_SITTING


def passed_through(history: Iterable[State]) -> Iterator[State]:
    """The states that may go: of each sitting all but the last, and never the very first, which every merge can use."""
    for place, sitting in enumerate(sittings(history)):
        yield from sitting[0 if place else 1 : -1]
