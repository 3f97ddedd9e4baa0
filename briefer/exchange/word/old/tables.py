"""Tables of an old file whose columns name the fields of items."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from briefer.exchange.word.old.record import Data, Record
from briefer.exchange.word.old.values import put
from briefer.exchange.word.old.vocabulary import normal
from briefer.exchange.word.old.words import cell_words, para_data, rich, row_words
from briefer.exchange.word.text import Cell, Row, Table
from briefer.exchange.word.values import Values, is_rich
from briefer.model.base import Part
from briefer.model.meeting import AgendaItem, Participant
from briefer.model.parts import Agreement, Annex, Clearance, Figure, FollowUp, IfRaised, Issue, Mechanism, Recipient

KINDS: Mapping[str, tuple[type[Part], str]] = {
    "agenda": (AgendaItem, "title"), "agreements": (Agreement, "title"), "figures": (Figure, "label"),
    "mechanisms": (Mechanism, "name"), "follow_ups": (FollowUp, "action"), "annexes": (Annex, "title"),
    "distribution": (Recipient, "name"), "clearances": (Clearance, "name"), "issues": (Issue, "topic"),
}  # fmt: skip
"""Sections whose items may stand in a table or a list, with the field that says what an item is."""

_TELLING: Mapping[str, frozenset[str]] = {
    "participants": frozenset({"posts", "organisation", "rank"}), "follow_ups": frozenset({"owner", "due"}),
    "agreements": frozenset({"signed", "expires", "in_force"}), "figures": frozenset({"value"}),
    "agenda": frozenset({"start"}), "issues": frozenset({"our_position", "their_position"}),
}  # fmt: skip
"""Columns beside the first that tell what a table is, wherever it stands."""

_ROW_NUMBERS = frozenset(
    {"no", "bil", "#", "s/n", "sn", "item no", "num", "ser", "siri", "serial", "bilangan", "nos", ""}
)
_YEAR = re.compile(r"(?:FY\s*)?(?:19|20)\d\d(?:[/–-]\d{2,4})?", re.IGNORECASE)
_NOTES = ("note", "notes", "bio", "background")


@dataclass
class Sheet:
    """A table whose columns are known: a line over it, its titles and the fields they name, and its rows."""

    part: type[Part]
    caption: str
    head: str
    titles: list[str]
    names: list[str]
    rows: list[Row]


class Answers(NamedTuple):
    """What may be raised of an issue: the words of the titles, and each entry with the words of its row."""

    head: str
    entries: list[tuple[str, Data]]


def is_row_number(title: str) -> bool:
    """Whether a column holds the numbers of its rows."""
    return normal(title).rstrip(".") in _ROW_NUMBERS


class Columns(Protocol):
    """What the titles of columns name, and the lines over tables."""

    def field(self, part: type[Part], name: str) -> str:
        """The field of a part that a title stands for, empty for none."""
        ...

    def kind(self, heading: str) -> str:
        """The kind of section that a line names, empty for none."""
        ...


def sheet(table: Table, part: type[Part], primary: str, vocabulary: Columns) -> Sheet | None:
    """A table whose first row names its columns, or whose second does under a line over it all; None for others."""
    rows = [row for row in _filled(table.rows) if row_words(row)]
    caption = ""
    if len(rows) > 1 and len(rows[0].cells) == 1 and len(rows[1].cells) > 1:
        caption, rows = row_words(rows[0]), rows[1:]
    if not rows:
        return None
    titles = list(_titles(rows[0]))
    names = _named(titles, part, vocabulary)
    known = set(filter(None, names))
    wanted = min(2, len([title for title in titles if not is_row_number(title)]))
    if primary not in names or len(known) < wanted:
        return None
    return Sheet(part, caption, row_words(rows[0]), titles, names, rows[1:])


def _titles(row: Row) -> Iterator[str]:
    """The titles of the columns; one that spans several stands over each of them."""
    for cell in row.cells:
        yield from [cell_words(cell).strip()] * cell.span


def _named(titles: Sequence[str], part: type[Part], vocabulary: Columns) -> list[str]:
    """The fields that columns are for, each once, the first of a name counting.

    Years are columns of figures, each of its year, unless another column has those.
    """
    found = ["" if is_row_number(title) else _field(part, title, vocabulary) for title in titles]
    names = [name if name not in found[:place] else "" for place, name in enumerate(found)]
    if part is Figure and "value" not in names:
        names = ["value" if not name and _is_year(title) else name for name, title in zip(names, titles, strict=True)]
    return names


def _field(part: type[Part], title: str, vocabulary: Columns) -> str:
    """The field that a column is for; beside an issue may stand what they say of it, and our answer."""
    found = vocabulary.field(part, title)
    if part is Issue and found in ("", "if_raised"):
        return vocabulary.field(IfRaised, title) or found
    return found


def _is_year(title: str) -> bool:
    return bool(_YEAR.fullmatch(title))


def recognised(table: Table, vocabulary: Columns) -> str:
    """The section that a table's items surely belong to by its columns alone, empty for none.

    All its columns are known, save one, and one of them is found in hardly any other table.
    """
    best, score = "", 0
    for kind, telling in _TELLING.items():
        part, primary = KINDS.get(kind, (Participant, "name"))
        found = sheet(table, part, primary, vocabulary)
        if found is None or not found.rows or not telling & set(found.names):
            continue
        titled = [title for title in found.titles if not is_row_number(title)]
        known = [name for name in found.names if name]
        if len(titled) - len(known) <= (len(known) > 2) and len(known) > score:
            best, score = kind, len(known)
    return best


class Reader:
    """Reads the rows of tables as items."""

    def __init__(self, record: Record, vocabulary: Columns, values: Values) -> None:
        self._record = record
        self._vocabulary = vocabulary
        self._values = values

    def read(self, kind: str, table: Table, heading: str = "") -> bool:
        """Adds the items of a table to a section, in the group of its heading; tells whether its columns are known."""
        part, primary = KINDS[kind]
        found = sheet(table, part, primary, self._vocabulary)
        if found is None or all(len(row.cells) < min(2, len(found.names)) for row in found.rows):
            return False
        groups = "group" in part.model_fields
        if groups or self._vocabulary.kind(found.caption) == kind:
            self._record.tell(found.caption, kind)
        else:
            self._keep(found.caption)
        self._record.tell(found.head, kind)
        group = found.caption or heading if groups else ""
        waiting = ""
        for row in found.rows:
            if len(row.cells) == 1 and len(found.names) > 1:
                self._keep(waiting)
                waiting = row_words(row)
                group = waiting if groups else ""
                continue
            for item in self.items(found, row):
                path = self._record.add(kind, ({"group": group} if group else {}) | item, row_words(row))
                if group:
                    self._record.tell(group, *path)
                    waiting = ""
        self._keep(waiting)
        return True

    def answers(self, table: Table) -> "Answers | None":
        """What may be raised, and our answers; none of a table that says anything else too."""
        found = sheet(table, IfRaised, "their_point", self._vocabulary)
        if found is None or found.caption or "our_answer" not in found.names:
            return None
        rows = [(row_words(row), list(_beside(found, row))) for row in found.rows]
        if any(len(cells) < len(found.titles) or any(map(_is_over, cells)) for _, cells in rows):
            return None
        return Answers(
            found.head,
            [
                (words, {name: rich(cell.blocks) for _, name, cell in cells if name and cell_words(cell)})
                for words, cells in rows
            ],
        )

    def _keep(self, line: str) -> None:
        """A line across a table that is no group of items."""
        if line:
            self._record.keep("", [para_data(line)])

    def items(self, found: Sheet, row: Row) -> Iterator[Data]:
        """The item of a row; a row of figures with a column for each year is one for each."""
        cells = list(_beside(found, row))
        years = [title for title, name, cell in cells if name == "value" and _is_year(title) and cell_words(cell)]
        if found.part is not Figure or not years:
            yield self._item(found.part, cells)
        for year in years:
            item = self._item(Figure, [entry for entry in cells if entry[1] != "value" or entry[0] == year])
            put(self._values, Figure, "as_of" if year.isdigit() else "period", year, item)
            yield item

    def _item(self, part: type[Part], cells: Sequence[tuple[str, str, Cell]]) -> Data:
        """An item from the cells of a row; what no field takes is told in its note, or else after its name."""
        item: Data = {}
        over: list[str] = []
        for title, name, cell in cells:
            words = cell_words(cell)
            if not words.strip("-–— ") or _is_number(title, words):
                continue
            if part is Issue and name in IfRaised.model_fields and name not in part.model_fields:
                item.setdefault("if_raised", [{}])[0][name] = rich(cell.blocks)
            elif name and name not in item and is_rich(part, name):
                item[name] = rich(cell.blocks)
            elif name == "points":
                item[name] = [{"text": [entry]} for entry in rich(cell.blocks)]
            elif not (name and self._put(part, name, title, words, item)):
                over.append(f"{title}: {words}" if title else words)
        _add_over(part, item, over)
        return item

    def _put(self, part: type[Part], name: str, title: str, words: str, item: Data) -> bool:
        if part is Agreement and name == "status" and (match := _SIGNED.fullmatch(words)):
            date = put(self._values, part, "signed", match[2], item)
            return put(self._values, part, name, match[1] if date else words, item)
        done = put(self._values, part, name, words, item)
        unit = re.search(r"\((.+)\)", title)
        if done and part is Figure and name == "value" and unit:
            item.setdefault("unit", unit[1])
        return done


def _is_number(title: str, words: str) -> bool:
    """Whether a cell holds the number of its row."""
    return is_row_number(title) and words.strip(" .()").isalnum() and len(words) < 6


def _is_over(beside: tuple[str, str, Cell]) -> bool:
    """Whether a cell says what no field takes."""
    title, name, cell = beside
    words = cell_words(cell).strip()
    return bool(words) and not name and not _is_number(title, words)


_SIGNED = re.compile(r"(signed|ditandatangani)(?: on| in| pada|,)? (.*\d{4}.*)", re.IGNORECASE)


def _filled(rows: Sequence[Row]) -> list[Row]:
    """Rows in which a cell that is merged with the one above holds its words too."""
    filled: list[Row] = []
    above: dict[int, Cell] = {}
    for row in rows:
        place, cells = 0, list[Cell]()
        for cell in row.cells:
            cells.append(above.get(place, cell) if cell.goes_on else cell)
            above[place] = cells[-1]
            place += cell.span
        filled.append(Row(cells, row.header))
    return filled


def _beside(found: Sheet, row: Row) -> Iterator[tuple[str, str, Cell]]:
    """The cells of a row, each with the title and the field of the column that it stands in."""
    place = 0
    for cell in row.cells:
        known = place < len(found.titles)
        yield found.titles[place] if known else "", found.names[place] if known else "", cell
        place += cell.span


def _add_over(part: type[Part], item: Data, over: Sequence[str]) -> None:
    """What no field takes is told in an item's note, or else after its name."""
    if not over:
        return
    note = next((name for name in _NOTES if name in part.model_fields), "")
    if note:
        item.setdefault(note, []).extend(para_data(words) for words in over)
        return
    primary = next(primary for other, primary in KINDS.values() if other is part)
    item[primary] = "; ".join(filter(None, (item.get(primary, ""), *over)))
