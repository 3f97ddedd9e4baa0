"""Directions: the Unicode bidirectional algorithm (UAX 9), bracket pairs (rule N0) included.

Levels are found once a paragraph: those that the text states (`embeddings`), raised by its letters and numbers
(`run_sequences`). Each line is reordered by itself (rule L2). Names of rules are those of the annex.
"""

from collections.abc import Sequence
from unicodedata import bidirectional

from briefer.layout.embeddings import REMOVED, first_strong, stated
from briefer.layout.run_sequences import raise_levels

_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "ur", "he", "yi", "ps", "sd", "ug", "dv", "ckb"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "thaa", "syrc", "nkoo", "adlm"})
_TURNS = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})


def levels(text: str, language: str) -> tuple[list[int], int]:
    """The level of each character, and that of the paragraph; odd levels run from right to left.

    A paragraph runs as its first strong letter does, else as the language. In a language that runs from right to left,
    any letter that does so decides: a name in Latin at the beginning turns nothing round.
    """
    kinds = [bidirectional(char) or "L" for char in text]
    right_to_left = is_right_to_left(language)
    if not right_to_left and _TURNS.isdisjoint(kinds):
        return [0] * len(text), 0
    turns = right_to_left and not {"R", "AL"}.isdisjoint(kinds)
    base = 1 if turns else base_level(kinds, int(right_to_left))
    return resolve(text, kinds, base), base


def is_right_to_left(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left; a script in its tag decides, such as ms-Arab."""
    first, *others = language.lower().split("-")
    script = next((part for part in others if len(part) == 4 and part.isalpha()), "")
    return script in _RIGHT_TO_LEFT_SCRIPTS if script else first in _RIGHT_TO_LEFT_LANGUAGES


def base_level(kinds: list[str], otherwise: int) -> int:
    """The level of a paragraph: that of its first strong letter, if it has one (P2 and P3)."""
    return first_strong(kinds, 0, len(kinds), otherwise)


def goes_with_numbers(char: str) -> bool:
    """Whether a sign is one of those that stand in and around numbers, such as + % , and the point."""
    return bool(char) and bidirectional(char) in ("ES", "ET", "CS")


def is_strong(char: str, level: int) -> bool:
    """Whether a character is a letter that runs in the direction of a level."""
    return bool(char) and bidirectional(char) in (("R", "AL") if level % 2 else ("L",))


def resolve(text: str, kinds: list[str], base: int) -> list[int]:
    """The level of each character in a paragraph of a base level."""
    found, overridden = stated(kinds, base)
    raise_levels(text, kinds, overridden, found, base)
    return _fill_removed(kinds, found, base)


def visual_order(line: Sequence[int]) -> list[int]:
    """The places of a line from left to right (L2)."""
    order = list(range(len(line)))
    for level in range(max(line, default=0), 0, -1):
        at = 0
        while at < len(order):
            stop = at
            while stop < len(order) and line[order[stop]] >= level:
                stop += 1
            order[at:stop] = reversed(order[at:stop])
            at = max(stop, at + 1)
    return order


def _fill_removed(kinds: list[str], found: list[int], base: int) -> list[int]:
    """Characters that show nothing take the level of the one before them."""
    before = base
    for at, kind in enumerate(kinds):
        if kind in REMOVED:
            found[at] = before
        before = found[at]
    return found
