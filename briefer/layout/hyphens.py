"""Hyphenation: where a word of a language may be divided, with the patterns of LibreOffice's dictionaries."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from briefer.layout.fonts import SOFT_HYPHEN

_SHORTEST = 6


class Hyphenator:
    """Divides words of one language; of a language without patterns it divides none."""

    def __init__(self, language: str) -> None:
        self._patterns = _patterns(language)

    def split(self, word: str) -> Iterator[tuple[str, str]]:
        """Both parts of a word, the longest first part first; the first part ends in a soft hyphen.

        A word with a capital, a digit or a sign in it may be a name or a reference, and stays whole.
        """
        bare = word.rstrip(".,;:!?)”’")
        if self._patterns is None or len(bare) < _SHORTEST or not (bare.isalpha() and bare.islower()):
            return
        for place in sorted(self._patterns.positions(bare), reverse=True):
            if 2 <= place <= len(bare) - 3:
                yield word[:place] + SOFT_HYPHEN, word[place:]


@cache
def _patterns(language: str) -> Any:
    import pyphen  # reads a dictionary: only when an office asks for hyphenation

    known = pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=known) if known else None
