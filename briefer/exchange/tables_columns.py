"""Which field a heading of a table means: by name, in English or Malay, also nearly spelt or with words around it.

Fields are known here by keys, such as ``organisation`` or ``source/document``, and by names that tables give them.
"""

import re
import unicodedata
from collections.abc import Mapping
from difflib import SequenceMatcher

from briefer.exchange.tables import Row
from briefer.exchange.tables_names import certainty, headings_of, is_aside, is_contact, is_name, names_of, weight

_NEAR = 0.84
"""Least likeness of a name nearly spelt (Ratcliff and Obershelp): one letter wrong in six."""
_JOINED, _WITHIN = 0.8, 0.7
"""Likeness of a heading that joins several names, and at most of one that has other words around a name."""
_ASIDE = re.compile(r"\([^)]*\)|\[[^]]*\]")
_JOINTS = re.compile(r"\s*(?:[/&,;+]|\b(?:dan|and|atau|or|serta)\b)\s*", re.IGNORECASE)

_AS = re.compile(r"\s+(?:as\s+(?:in|per|on|stated|shown)|seperti|mengikut)\b.*", re.IGNORECASE | re.DOTALL)
"""What a heading says of how to fill a column in: “Nama seperti dalam pasport”."""

Columns = tuple[str | None, ...]
"""The key of the field that each column goes into; None for a column that is left out."""


def columns_by_name(headings: Row, fields: Mapping[str, str]) -> Columns:
    """The field of each heading; a field is given once, to the heading most like it."""
    names = {key: frozenset(map(plain, (label, *headings_of(key)))) for key, label in fields.items()}
    likeness = [
        (-how_like, place, rank, key)
        for place, heading in enumerate(headings)
        for rank, (key, known) in enumerate(names.items())
        if (how_like := meant(heading, key, known))
    ]
    columns: list[str | None] = [None] * len(headings)
    taken: set[str] = set()
    for _, place, _, key in sorted(likeness):
        if columns[place] is None and key not in taken:
            columns[place] = key
            taken.add(key)
    return tuple(columns)


def meant(heading: str, key: str, names: frozenset[str]) -> float:
    """How sure it is that a heading means the field with some names, from 0 to 1."""
    heading = _AS.sub("", heading)
    word = plain(heading)
    pieces = parts(heading)
    if is_aside(word) and len(pieces) < 2 and word not in map(plain, names_of(key)):
        return _JOINED if is_contact(word) and key == "contact" else 0.0
    if (how_like := alike(word, names)) == 1.0:
        return certainty(key, word)
    if is_name(word):
        return 0.0
    if is_contact(word):
        return _JOINED if key == "contact" else 0.0
    if how_like >= _NEAR:
        return how_like
    if len(pieces) > 1:
        found = [place for place, piece in enumerate(pieces) if alike(plain(piece), names) >= _NEAR]
        return (_JOINED if key == "name" else _JOINED - 0.01 * (found[0] + 1)) if found else 0.0
    return _WITHIN * _share(word, names)


def _share(heading: str, names: frozenset[str]) -> float:
    """How much of a heading the name within it says that says the most; what stands first says a little more."""
    words = heading.split()
    if len(words) > 5:
        return 0.0
    return max(
        (
            weight(name) * (last - first) / len(words) * (1 - 0.01 * first)
            for first in range(len(words))
            for last in range(first + 1, len(words) + 1)
            if (name := " ".join(words[first:last])) in names
        ),
        default=0.0,
    )


def parts(heading: str) -> list[str]:
    """The names that a heading joins, as “Kementerian / Agensi” and “Nama dan jawatan” do, or names line by line."""
    lines = [line for line in heading.splitlines() if plain(line)]
    if len(lines) > 1 and not is_name(plain(heading)) and all(_is_known(plain(line)) for line in lines):
        return lines
    return [" ".join(piece.split()) for piece in _JOINTS.split(_ASIDE.sub(" ", heading)) if plain(piece)]


def is_known(heading: str) -> bool:
    """Whether a heading is a name, or some joined, of fields of whatever part or of what a brief has no field for."""
    if not any(character.isalnum() for character in heading):
        return heading.strip() in ("#", "№")
    heading = _AS.sub("", heading)
    return _is_known(plain(heading)) or all(_is_known(plain(piece)) for piece in parts(heading) or [heading])


def _is_known(word: str) -> bool:
    few = len(word.split()) < 4
    return is_name(word) or (few and (is_aside(word) or is_contact(word)))


def alike(word: str, names: frozenset[str]) -> float:
    """How much a word is like the name most like it, from 0 to 1."""
    if word in names:
        return 1.0
    if len(word) < 4:
        return 0.0
    return max((SequenceMatcher(None, word, name).ratio() for name in names if len(name) > 3), default=0.0)


def plain(text: str) -> str:
    """A name without case, accents, marks and what stands in brackets, so that “Organisation(s):” is “organisation”."""
    text = unicodedata.normalize("NFKD", _ASIDE.sub(" ", text).casefold())
    return " ".join("".join(c if c.isalnum() else " " for c in text if not unicodedata.combining(c)).split())
