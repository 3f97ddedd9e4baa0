"""How far a long work has come, told while it goes on."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Told how much of a work is done, from 0 to 1. What it raises stops the work at that step."""


def silent(share: float) -> None:
    """Tell nobody."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """The progress of a part of a work, which goes from one share of the whole to another."""
    return lambda share: progress(start + share * (end - start))
