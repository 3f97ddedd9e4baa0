"""The particulars of an old brief: “Date: 30 October 2025”, with a colon or a tab, or labels and values in a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefer.exchange.word.dates import read_date
from briefer.exchange.word.old.chapters import Chapter
from briefer.exchange.word.old.furniture import Markings
from briefer.exchange.word.old.people import People
from briefer.exchange.word.old.prose import points
from briefer.exchange.word.old.record import Record
from briefer.exchange.word.old.values import put, times
from briefer.exchange.word.old.vocabulary import Vocabulary, normal
from briefer.exchange.word.old.words import cell_words, rich, row_words
from briefer.exchange.word.text import Block, Cell, Para, Row, Span, Table
from briefer.exchange.word.values import Values, plain
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.meeting import Meeting

_DATE = frozenset(
    "date, dates, tarikh, when, bila, date/time, date and time, day/date, tarikh/masa, tarikh dan masa, "
    "date of meeting, meeting date, tarikh mesyuarat, time and date, date/time/venue, day and date, hari/tarikh, "
    "hari dan tarikh".split(", ")
)
_LONGEST = 45
"""A label longer than this is none."""

_MEMO = ("reference", "prepared_for", "prepared_by")
_CLOCK = re.compile(
    r"(?:,|;|\bat\b|\bjam\b|\bpukul\b|\bfrom\b|\||/|\n|\(|\s)\s*(?=\d{1,2}[:.]\d{2}|\d{4}\s*(?:hrs|h)|\d{1,2}\s*[ap]\.?m)",
    re.I,
)


_PAPER = re.compile(
    r"(?:(?:ministerial|executive|internal|meeting|information|briefing|decision) )*"
    r"(?:submission|brief(?:ing)?(?: note| paper)?|note|minute|memo(?:randum)?|scene ?setter|nota(?: ringkas)?|"
    r"(?:kertas )?taklimat|minit)",
    re.IGNORECASE,
)
"""What papers are called, whatever they are about."""


@dataclass(frozen=True)
class _Pair:
    """A label and its value, and the blocks that the value stands in."""

    label: str
    value: str
    blocks: tuple[Block, ...]

    @property
    def words(self) -> str:
        return f"{self.label}: {self.value}"


class Particulars:
    """Reads labels and values into the fields of a brief and its meeting."""

    def __init__(
        self, record: Record, vocabulary: Vocabulary, values: Values, markings: Markings, people: People
    ) -> None:
        self._record = record
        self._vocabulary = vocabulary
        self._values = values
        self._markings = markings
        self._people = people

    def read(self, blocks: Sequence[Block], *, of_meeting: bool = False) -> list[Block]:
        """Reads what labels name; gives what they don't."""
        rest: list[Block] = []
        lines: list[tuple[Para, list[_Pair]]] = []
        for block in blocks:
            if isinstance(block, Para) and (pairs := self._in_line(block)):
                lines.append((block, pairs))
                continue
            rest += self._lines(lines, of_meeting)
            lines = []
            rest += self._table(block, of_meeting) if isinstance(block, Table) else [block]
        return rest + self._lines(lines, of_meeting)

    def holds(self, table: Table) -> bool:
        """Whether a table is one of a meeting's particulars: most of its labels are, and there are two of them."""
        pairs = [pair for row in table.rows for pair in _pairs(row)]
        known = [pair for pair in pairs if self._vocabulary.field(Meeting, pair.label) or normal(pair.label) in _DATE]
        return len(known) > 1 and len(known) * 2 > len(pairs)

    def signed(self, block: Block) -> bool:
        """Whether a line under a text says who wrote it, or when."""
        pairs = self._in_line(block) if isinstance(block, Para) else []
        return bool(pairs) and all(
            normal(pair.label) in _DATE or self._vocabulary.field(Brief, pair.label) in ("prepared_by", "dated")
            for pair in pairs
        )

    # where pairs stand

    def _in_line(self, block: Para) -> list[_Pair]:
        """The pairs of a paragraph, where each of its lines is one."""
        pairs = [pair for line in block.text.split("\n") if line.strip() and (pair := self._pair(line))]
        return pairs if len(pairs) == len([line for line in block.text.split("\n") if line.strip()]) else []

    def _pair(self, line: str) -> _Pair | None:
        label, mark, value = line.strip().partition("\t") if "\t" in line.strip().split(":")[0] else line.partition(":")
        value = plain(value.replace("\t", " ")).lstrip(": ")
        if not (mark and value and self._is_known(label)):
            return None
        return _Pair(plain(label), value, (Para(0, spans=[Span(value)]),))

    def _is_known(self, label: str) -> bool:
        return len(label) <= _LONGEST and bool(
            self._vocabulary.field(Brief, label)
            or self._vocabulary.field(Meeting, label)
            or normal(label) in _DATE
            or self._vocabulary.kind(label) in _SAID
        )

    def _lines(self, lines: Sequence[tuple[Para, list[_Pair]]], of_meeting: bool) -> list[Block]:
        together = [pair for _, pairs in lines for pair in pairs]
        rest: list[Block] = []
        for block, pairs in lines:
            left = [pair for pair in pairs if not self._take(pair, together, of_meeting)]
            if len(left) == len(pairs):
                rest.append(block)
            else:
                rest += [Para(block.index, spans=[Span(pair.words)]) for pair in left]
        return rest

    def _table(self, table: Table, of_meeting: bool) -> list[Block]:
        """What is left of a table of labels and values, or of one with values under their labels."""
        rows = [_pairs(row) for row in table.rows]
        if under := self._under(table):
            rows = [[], under]
        together = [pair for pairs in rows for pair in pairs]
        left: list[Row] = []
        for row, pairs in zip(table.rows, rows, strict=True):
            if not pairs and under and row is table.rows[0]:
                continue
            kept = [pair for pair in pairs if not self._take(pair, together, of_meeting)]
            if not pairs and self._vocabulary.kind(row_words(row)) == "meeting":
                self._record.tell(row_words(row), "meeting")
            elif not pairs or len(kept) == len(pairs):
                left.append(row)
            elif kept:
                left.append(Row([Cell([Para(0, spans=[Span(pair.words)])]) for pair in kept]))
        if under and len(left) == 1:
            left.insert(0, Row([])) if left[0] is not table.rows[1] else left.insert(0, table.rows[0])
        return [Table(left)] if any(map(row_words, left)) else []

    def _under(self, table: Table) -> list[_Pair]:
        """The pairs of a table of two rows, the labels in the first, where all of those are known."""
        if len(table.rows) != 2 or len(table.rows[0].cells) != len(table.rows[1].cells) or len(table.rows[0].cells) < 2:
            return []
        labels = [cell_words(cell) for cell in table.rows[0].cells]
        if not all(label and self._is_known(label) for label in labels) or self._is_known(
            cell_words(table.rows[1].cells[0])
        ):
            return []
        cells = table.rows[1].cells
        return [
            _Pair(label, said, tuple(cell.blocks))
            for label, cell in zip(labels, cells, strict=True)
            if (said := cell_words(cell))
        ]

    # what pairs say

    def _take(self, pair: _Pair, together: Sequence[_Pair], of_meeting: bool) -> bool:
        """Sets a field by its label, unless it says something already or can't hold the value."""
        if normal(pair.label) in _DATE:
            dated = not of_meeting and self._is_memo(together)
            return self._date(pair, ("dated",) if dated else ("meeting", "date"))
        name = self._vocabulary.field(Brief, pair.label)
        if name == "marking":
            found = self._markings.read(pair.value, strict=False)
            return found is not None and self._record.set(pair.words, ("marking",), found)
        if name == "title" and of_meeting:
            return self._record.set(pair.words, ("meeting", "title"), pair.value)
        if name and self._put(pair, Brief, name, (name,)):
            return True
        if name == "title":
            return (
                self._said_title(pair)
                or self._title_of(pair)
                or self._record.set(pair.words, ("meeting", "title"), pair.value)
            )
        name = self._vocabulary.field(Meeting, pair.label)
        if name == "start":
            return self._times(pair, pair.value)
        if name and self._put(pair, Meeting, name, ("meeting", name)):
            return True
        return self._section(pair)

    def _is_memo(self, together: Sequence[_Pair]) -> bool:
        """Whether labels are those of a letter, and none is a meeting's."""
        fields = {self._vocabulary.field(Brief, pair.label) for pair in together}
        meeting = {self._vocabulary.field(Meeting, pair.label) for pair in together}
        return bool(fields & set(_MEMO)) and not meeting & {"venue", "start", "host"}

    def _said_title(self, pair: _Pair) -> bool:
        said = str(self._record.data.get("title", ""))
        if said.casefold() != pair.value.casefold():
            return False
        self._record.tell(pair.words, "title")
        return True

    def _title_of(self, pair: _Pair) -> bool:
        """The subject of what has no better title than the kind of paper it is."""
        said = str(self._record.data.get("title", ""))
        if not _PAPER.fullmatch(said.strip()):
            return False
        self._record.data["title"] = f"{said} – {pair.value}"
        self._record.tell(pair.words, "title")
        return True

    def _put(self, pair: _Pair, part: type[Brief] | type[Meeting], name: str, path: tuple[str, ...]) -> bool:
        read: dict[str, object] = {}
        return put(self._values, part, name, pair.value, read) and self._record.set(pair.words, path, read[name])

    def _date(self, pair: _Pair, path: tuple[str, ...]) -> bool:
        """A date, with the time after it if there is one."""
        date, clock = read_date(self._values, pair.value), ""
        for match in () if date.edtf else _CLOCK.finditer(pair.value):
            first = read_date(self._values, pair.value[: match.start()].strip(" ,;(/|\n"))
            if first.edtf and times(pair.value[match.end() :])[0] and path[0] == "meeting":
                date, clock = first, pair.value[match.end() :]
                break
        start, end, more = times(pair.value) if not date.edtf and path[0] == "meeting" else ("", "", "")
        if start and (first := read_date(self._values, more)).edtf:
            date, clock = first, f"{start} – {end}" if end else start
        if not self._record.set(pair.words, path, date.model_dump(exclude_defaults=True)):
            return False
        if clock and not self._times(pair, clock):
            self._record.data["meeting"]["date"] = Date(edtf=date.edtf, as_written=pair.value).model_dump(
                exclude_defaults=True
            )
        return True

    def _times(self, pair: _Pair, words: str) -> bool:
        """When the meeting starts and ends; what says more than that is kept as it is written."""
        start, end, more = times(words)
        if not start or more.strip("()"):
            return self._record.set(pair.words, ("meeting", "start"), words.strip(" ()"))
        if not self._record.set(pair.words, ("meeting", "start"), start):
            return False
        return not end or self._record.set(pair.words, ("meeting", "end"), end)

    def _section(self, pair: _Pair) -> bool:
        """A short section that stands beside its name, such as the purpose."""
        kind = self._vocabulary.kind(pair.label)
        if kind == "participants":
            return self._people.loose(pair.label, pair.value)
        if kind in ("purpose", "summary"):
            return self._record.set(pair.label, (kind,), rich(pair.blocks))
        if kind in _SAID and kind not in self._record.data:
            said = points(Chapter("", 0, list(pair.blocks)))
            return self._record.set(pair.label, (kind,), [{"text": text} for text in said])
        return False


_SAID = ("purpose", "summary", "objectives", "points", "recommendations", "participants")
"""Sections that may be as short as a value."""


def _pairs(row: Row) -> list[_Pair]:
    """Labels and their values, in a row that holds nothing else: one, or two side by side."""
    cells = [cell for cell in row.cells if cell_words(cell).strip(" :")]
    if len(cells) not in (2, 4):
        return []
    pairs = zip(cells[::2], cells[1::2], strict=True)
    return [
        _Pair(cell_words(label).rstrip(" :"), cell_words(value).lstrip(": "), tuple(value.blocks))
        for label, value in pairs
    ]
