"""Which column of a table from elsewhere goes into which field: by name, in English or Malay, also nearly spelt.

Fields are known here by keys, such as ``organisation`` or ``source/document``, and by names that tables give them.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefer.exchange.tables import Row, Table
from briefer.exchange.tables_names import is_name, names_of

_NEAR = 0.84
"""Least likeness of a name nearly spelt (Ratcliff and Obershelp): one letter wrong in six."""
_ASIDE = re.compile(r"\([^)]*\)|\[[^]]*\]")

Columns = tuple[str | None, ...]
"""The key of the field that each column goes into; None for a column that is left out."""


@dataclass(frozen=True)
class Matched:
    """A table understood: what its columns are, their headings when it has any, and the rows below them."""

    columns: Columns
    headings: Row
    rows: Table
    by_name: bool
    """Whether the columns were told by their headings; else they are taken in order."""


def matched(table: Table, fields: Mapping[str, str], order: Sequence[str]) -> Matched:
    """A table with its columns matched to fields.

    Args:
        table: the table, with or without a row of headings.
        fields: the fields there are: their label in the interface, by key.
        order: keys in the order in which the columns of a table without headings are taken.
    """
    if not table:
        return Matched((), (), (), False)
    found = columns_by_name(table[0], fields)
    if is_heading(table[0], found):
        return Matched(found, table[0], table[1:], True)
    width = len(table[0])
    return Matched((*order, *([None] * width))[:width], (), table, False)


def is_heading(row: Row, found: Columns) -> bool:
    """Whether a first row is a row of headings: at least half of what it says are names of fields, of whatever part."""
    said = sum(1 for cell in row if cell)
    known = sum(1 for cell, key in zip(row, found, strict=True) if key or is_name(plain(cell)))
    return any(found) and said <= 2 * known


def columns_by_name(headings: Row, fields: Mapping[str, str]) -> Columns:
    """The field of each heading; a field is given once, to the heading most like it."""
    names = {key: frozenset(map(plain, (label, *names_of(key)))) for key, label in fields.items()}
    likeness = [
        (-alike(plain(heading), known), place, rank, key)
        for place, heading in enumerate(headings)
        for rank, (key, known) in enumerate(names.items())
    ]
    columns: list[str | None] = [None] * len(headings)
    taken: set[str] = set()
    for distance, place, _, key in sorted(likeness):
        if distance <= -_NEAR and columns[place] is None and key not in taken:
            columns[place] = key
            taken.add(key)
    return tuple(columns)


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
