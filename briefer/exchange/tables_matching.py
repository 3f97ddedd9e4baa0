"""A table from elsewhere understood: where its headings are, which column goes into which field, what its rows are."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefer.exchange.tables import Row, Table
from briefer.exchange.tables_columns import Columns, columns_by_name, is_known, parts, plain
from briefer.exchange.tables_names import is_aside

_FIRST = 10
"""Rows among which the headings are looked for: titles may stand above them."""
_COUNTED = frozenset({"number", "value", "minutes", "precedence"})
"""Fields in which 1, 2, 3 may stand for more than the numbers of the rows."""
_PERSON = frozenset({"name", "posts", "post", "organisation"})
"""Fields that tables put into one cell: a name, with the post in the next line or after a comma."""
_NUMBER = re.compile(r"\(?(\d{1,5})[.)]?")
_LETTERS = re.compile(r"\s*(?:[A-Z][A-Za-z.]{0,5})\s*")
"""What stands after a comma and belongs to the name: “PSM”, “Ph.D.”."""


@dataclass(frozen=True)
class Matched:
    """A table understood: what its columns are, their headings when it has any, and the rows below them."""

    columns: Columns
    headings: Row
    rows: Table
    at: int | None = None
    """Which row holds the headings; None when none does, and the columns are taken in order."""


def matched(table: Table, fields: Mapping[str, str], order: Sequence[str]) -> Matched:
    """A table with its columns matched to fields.

    Args:
        table: the table, with or without a row of headings.
        fields: the fields there are: their label in the interface, by key.
        order: keys in the order in which the columns of a table without headings are taken.
    """
    at = heading_row(table, fields)
    return unheaded(table, order) if at is None else headed(table, at, fields)


def headed(table: Table, at: int, fields: Mapping[str, str]) -> Matched:
    """A table whose headings are in a row; what stands above that row is left out."""
    headings = _whole(table, at)
    columns, rows = columns_by_name(headings, fields), table[at + 1 :]
    for place in reversed(range(len(headings))):
        keys = _joined(headings, place, columns, fields)
        if keys:
            names = parts(headings[place])
            headings = (*headings[:place], *names, *headings[place + 1 :])
            columns = (*columns[:place], *keys, *columns[place + 1 :])
            rows = tuple((*row[:place], *_pieces(row[place], len(keys)), *row[place + 1 :]) for row in rows)
    return Matched(columns, headings, rows, at)


def unheaded(table: Table, order: Sequence[str]) -> Matched:
    """A table without headings: its columns in order, but for one with the numbers of the rows."""
    width = len(table[0]) if table else 0
    columns: Columns = (*order, *([None] * width))[:width]
    if width > 1 and columns[0] not in _COUNTED and _is_numbering([row[0] for row in table]):
        columns = (None, *columns[:-1])
    return Matched(columns, (), table)


def heading_row(table: Table, fields: Mapping[str, str]) -> int | None:
    """The row that holds the headings: the first that is filled, or the last of some that belong together."""
    for at, row in enumerate(table[:_FIRST]):
        if _is_heading(row, table[at + 1 :], columns_by_name(row, fields)):
            return at + 1 if _goes_on(table[at + 1 : at + 3]) else at
        below = max((_filled(other) for other in table[at + 1 : at + 4]), default=0)
        if len(row) == 1 or _filled(row) > max(1, below // 2):
            return None
    return None


def _is_heading(row: Row, below: Table, found: Columns) -> bool:
    """Whether a row is one of headings: at least half of what it says are names of fields, of whatever part.

    What only has a name among other words counts as one when nothing below it has the same words: data is like its
    neighbours.
    """
    said = _filled(row)
    known = [place for place, cell in enumerate(row) if cell and is_known(cell)]
    near = [
        place
        for place, key in enumerate(found)
        if key and place not in known and below and not _recurs(row[place], [other[place] for other in below])
    ]
    alone = said == 1 and len(row) > 1
    return any(found) and not alone and said <= 2 * (len(known) + len(near)) and (bool(known) or len(near) > 1)


def _recurs(words: str, below: Sequence[str]) -> bool:
    mine = set(words.casefold().split())
    return any(mine & set(cell.casefold().split()) for cell in below)


def _goes_on(below: Table) -> bool:
    """Whether the next row is the second line of the headings, below some that are merged over columns."""
    return len(below) > 1 and _filled(below[0]) > 1 and all(map(is_known, filter(None, below[0])))


def _whole(table: Table, at: int) -> Row:
    """The headings in a row; where it is empty those above it, when these are headings too."""
    if at and _filled(table[at - 1]) > 1 and any(map(is_known, filter(None, table[at - 1]))):
        return tuple(cell or above for cell, above in zip(table[at], table[at - 1], strict=True))
    return table[at]


def _joined(headings: Row, place: int, columns: Columns, fields: Mapping[str, str]) -> Columns:
    """The fields of a person that one heading joins, when each piece is another one or is left out; else none."""
    names = parts(headings[place])
    keys = columns_by_name(tuple(names), fields)
    if len(names) < 2 or "name" not in keys:
        return ()
    others = {key for at, key in enumerate(columns) if at != place}
    pairs = zip(keys, names, strict=True)
    is_person = all(key in _PERSON - others if key else is_aside(plain(name)) for key, name in pairs)
    return keys if is_person else ()


def _pieces(cell: str, count: int) -> tuple[str, ...]:
    """A cell in so many pieces: its lines, else what commas part; what is left over belongs to the second."""
    lines = cell.split("\n") if "\n" in cell else _by_commas(cell)
    if len(lines) > count:
        middle = len(lines) - count + 2
        lines = [lines[0], ("\n" if "\n" in cell else ", ").join(lines[1:middle]), *lines[middle:]]
    return (*lines, *([""] * count))[:count]


def _by_commas(cell: str) -> list[str]:
    """What commas part, with letters after a name left where they are; what stands in brackets after it is a piece."""
    if found := re.fullmatch(r"([^(]+)\(([^()]+)\)", cell):
        return [found[1].strip(), found[2].strip()]
    first, *rest = re.split(r",\s+|\s+[/–-]\s+", cell)
    while rest and _LETTERS.fullmatch(rest[0]) and any(map(str.isupper, rest[0][1:])):
        first += f", {rest.pop(0)}"
    return [first, *rest]


def _is_numbering(cells: Sequence[str]) -> bool:
    numbers = [int(found[1]) if (found := _NUMBER.fullmatch(cell)) else 0 for cell in cells if cell]
    steps = {after - before for before, after in pairwise(numbers)}  # a number may span rows
    return numbers[:1] == [1] and 1 in steps and steps <= {0, 1}


def _filled(row: Row) -> int:
    return sum(1 for cell in row if cell)
