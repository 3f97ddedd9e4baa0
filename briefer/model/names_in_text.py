"""Names of participants in running text: one that is a letter off is found, so that a person need not compare them.

Only names of two words and more are looked for, and only where all words but one are the very same, and that one is
long, begins with a capital and is one slip of the pen away; or where nothing but marks over or under letters differ.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from briefer.model.brief import Brief
from briefer.model.finding import Finding, quoted
from briefer.model.meeting import Participant
from briefer.model.names import folded, named_at, without_honorific
from briefer.model.paths import join, leaves, parts
from briefer.model.wording import texts

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`](?!s\b)[^\W\d_]+)*")
_BETWEEN = re.compile(r"[ \u00a0.-]{1,2}")
_SHORTEST = 5
"""Letters in a word for one of them to be a slip: John and Joan are two names."""

_APOSTROPHES = dict.fromkeys(map(ord, "'’ʼ`"))

_Words = tuple[str, ...]


def names_in_text(brief: Brief) -> Iterator[Finding]:
    """A finding for each name in running text that is spelt otherwise than that of a participant."""
    names = _Names()
    for path, part in parts(brief):
        if isinstance(part, Participant):
            names.add(part.name, join(path, "name"))
    if not names:
        return
    elsewhere = named_at(brief)  # names in fields of their own are compared as such
    for path, value in leaves(brief):
        if path not in elsewhere:
            for text in texts(value):
                yield from names.misspelt_in(text, path)


class _Names:
    """The names to look for, by all their words but one."""

    def __init__(self) -> None:
        self._known: dict[_Words, tuple[str, str]] = {}
        self._spelt: set[_Words] = set()
        self._words: set[str] = set()
        self._lengths: set[int] = set()
        self._gaps: dict[tuple[int, _Words], list[tuple[str, str, str]]] = {}

    def __bool__(self) -> bool:
        return bool(self._gaps)

    def add(self, written: str, path: str) -> None:
        """Looks for a name from now on."""
        bare = without_honorific(written)[1]
        words = tuple(folded(bare).split())
        self._spelt.add(_spelt(word[0] for word in _WORD.finditer(bare)))
        if len(words) < 2 or words in self._known:
            return
        self._known[words] = bare, path
        self._words.update(words)
        self._lengths.add(len(words))
        for place, word in enumerate(words):
            if len(word) >= _SHORTEST:
                self._gaps.setdefault((place, _without(words, place)), []).append((word, bare, path))

    def misspelt_in(self, text: str, path: str) -> Iterator[Finding]:
        """A finding for each name in a text that is one slip away from a known one."""
        tokens = list(_WORD.finditer(text))
        words = [_folded(token[0]) for token in tokens]
        starts = {
            (place - back, length)
            for place, word in enumerate(words)
            if word in self._words
            for length in self._lengths
            for back in range(length)
            if place - back >= 0 and place - back + length <= len(words)
        }
        for start, length in sorted(starts):
            window, written = tuple(words[start : start + length]), tokens[start : start + length]
            if not _is_one_phrase(text, written):
                continue
            if window not in self._known:
                yield from self._misspelt(window, written, text, path)
            elif self._lacks_marks(written):
                yield _two_spellings(text, written, *self._known[window], path)

    def _lacks_marks(self, tokens: list[re.Match[str]]) -> bool:
        """Whether a known name stands with other marks than it has; capitals often go without."""
        words = [token[0] for token in tokens]
        return not any(word.isupper() for word in words) and _spelt(words) not in self._spelt

    def _misspelt(self, window: _Words, tokens: list[re.Match[str]], text: str, path: str) -> Iterator[Finding]:
        for place, word in enumerate(window):
            if len(word) < _SHORTEST or not tokens[place][0][0].isupper():
                continue
            for right, name, where in self._gaps.get((place, _without(window, place)), ()):
                if _is_slip(word, right):
                    yield _two_spellings(text, tokens, name, where, path)


def _two_spellings(text: str, tokens: list[re.Match[str]], name: str, where: str, path: str) -> Finding:
    found = quoted(text[tokens[0].start() : tokens[-1].end()])
    message = f"{found} and {quoted(name)} ({where}) look like one name in two spellings."
    return Finding("warning", path, message, "If it is one name, write it in one way.")


def _spelt(words: Iterable[str]) -> _Words:
    """Words with the marks of their letters, in small letters and without apostrophes."""
    return tuple(unicodedata.normalize("NFC", word.casefold()).translate(_APOSTROPHES) for word in words)


def _without(words: _Words, place: int) -> _Words:
    return words[:place] + words[place + 1 :]


def _is_one_phrase(text: str, tokens: list[re.Match[str]]) -> bool:
    """Whether nothing but a space, a hyphen or the point of an abbreviation stands between words."""
    pairs = pairwise(tokens)
    return all(_BETWEEN.fullmatch(text, one.end(), other.start()) for one, other in pairs)


def _is_slip(one: str, other: str) -> bool:
    """Whether two words differ by a letter too many, too few, another, or two exchanged."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    return not _shortened(one).isdisjoint(_shortened(other))


def _shortened(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


@lru_cache(maxsize=16384)
def _folded(word: str) -> str:
    return folded(word)
