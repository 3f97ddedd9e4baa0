"""Items in the tables, lists and lines of a section of an old file."""

import re
from collections.abc import Sequence

from briefer.exchange.word.old.record import Data, Record
from briefer.exchange.word.old.tables import KINDS, Reader
from briefer.exchange.word.old.values import put, times
from briefer.exchange.word.old.words import cell_words, rich, row_words, without_number
from briefer.exchange.word.text import Block, Para, Row, Table
from briefer.exchange.word.values import Values, plain
from briefer.model.parts import Figure

_BY_LINE = ("follow_ups", "agenda", "annexes", "distribution")
"""Sections whose short lines are items even where they are no list."""

_LONGEST = 240
"""A line longer than this is text."""

_ANNEX = re.compile(
    r"(?:annex(?:ure)?|appendix|lampiran|tab|attachment|enclosure)\s+([A-Z]|\d{1,2})\s*[:.–-]\s*(.+)", re.I
)


class Items:
    """Reads items."""

    def __init__(self, record: Record, values: Values, reader: Reader) -> None:
        self._record = record
        self._values = values
        self._reader = reader

    def read(self, kind: str, blocks: Sequence[Block], group: str = "") -> list[Block]:
        """Adds the items to a section, in a group where the section has those; gives what is none."""
        if kind == "agenda" and group and blocks:  # a day, or a part of one
            self._record.add(kind, {"title": group}, group)
        entries = [without_number(block) if isinstance(block, Para) else block for block in blocks]
        by_line = kind in _BY_LINE and all(_is_line(entry, kind) for entry in entries)
        rest: list[Block] = []
        told = not group
        for entry in entries:
            if isinstance(entry, Table):
                done = self._reader.read(kind, entry) or self._pairs(kind, entry)
            else:
                done = self._entry(kind, entry, by_line=by_line, group=group)
            if done and not told and "group" in KINDS[kind][0].model_fields:
                self._record.tell(group, kind)
                told = True
            rest += [] if done else [entry]
        return rest

    def _entry(self, kind: str, entry: Para, *, by_line: bool, group: str) -> bool:
        """An entry of a list or a line as an item; a deeper entry is a note to the item before it."""
        part, _ = KINDS[kind]
        words = plain(entry.text)
        items: list[Data] = self._record.data.get(kind, [])
        if entry.kind == "p" and not by_line and not (kind == "agenda" and times(words)[2]):
            return False
        note = next((name for name in ("note", "notes") if name in part.model_fields), "")
        if entry.depth and items and note:
            items[-1].setdefault(note, []).extend(rich([entry]))
            self._record.tell(words, kind, len(items) - 1, note)
            return True
        item = self._item(kind, words)
        if group and "group" in part.model_fields:
            item["group"] = group
        self._record.add(kind, item, words)
        return True

    def _item(self, kind: str, words: str) -> Data:
        """What a line says: a time and a subject, an annex's letter and title, what is counted and how many."""
        _, primary = KINDS[kind]
        if kind == "agenda":
            start, end, more = times(words)
            if start and more:
                return {"start": f"{start} – {end}" if end else start, primary: more}
        if kind == "annexes" and (match := _ANNEX.fullmatch(words)):
            return {"number": match[1], primary: match[2]}
        if kind == "figures":
            label, colon, value = words.partition(": ")
            if colon:
                return self._figure(label, value)
        return {primary: words}

    def _figure(self, label: str, value: str) -> Data:
        item: Data = {"label": label}
        put(self._values, Figure, "value", value, item)
        return item

    def _pairs(self, kind: str, table: Table) -> bool:
        """A table without titles that holds figures and what they count, or times and what happens then."""
        rows = [row for row in table.rows if row_words(row)]
        if not rows or not all(len(_said(row)) == 2 for row in rows):
            return False
        if kind == "figures" and all(re.search(r"\d", _said(row)[1]) for row in rows):
            items = [self._figure(*_said(row)) for row in rows]
        elif kind == "agenda" and all(times(_said(row)[0])[0] for row in rows):
            items = [{"start": _said(row)[0], "title": _said(row)[1]} for row in rows]
        else:
            return False
        for row, item in zip(rows, items, strict=True):
            self._record.add(kind, item, row_words(row))
        return True


def _said(row: Row) -> list[str]:
    return [words for cell in row.cells if (words := cell_words(cell))]


def _is_line(entry: Block, kind: str) -> bool:
    """Whether a block is a line of text that may be an item; in an agenda, “Contact: Maj. Tan” is none."""
    if not isinstance(entry, Para) or entry.kind != "p":
        return False
    words = plain(entry.text)
    labelled = (
        kind == "agenda" and re.match(r"[A-Za-z ]+: ", words) and not re.match(r"(?:item|session)\b", words, re.I)
    )
    return len(words) <= _LONGEST and not words.endswith(":") and not labelled
