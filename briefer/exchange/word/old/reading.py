"""A Word file that never came from us, as a brief: what its headings, tables and lists name goes into those fields.

What names nothing we know goes whole into `sections`. No word is dropped, and nothing is guessed: a name is kept as it
is written, a date means only what it says. What went where is told.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from briefer.exchange.word.aside import read_aside, read_running
from briefer.exchange.word.old.chapters import Chapter, chapters
from briefer.exchange.word.lines import lines, part_text
from briefer.exchange.word.lists import Lists
from briefer.exchange.word.package import WordFile
from briefer.exchange.word.text import Block, Cell, Para, Row, Table, read_text
from briefer.exchange.word.values import Unreadable, Values, is_rich, plain, read_rich
from briefer.exchange.word.old.vocabulary import Vocabulary, normal
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.meeting import AgendaItem, Meeting, Participant
from briefer.model.parts import (
    Agreement,
    Annex,
    Clearance,
    Figure,
    FollowUp,
    Issue,
    Mechanism,
    Recipient,
)
from briefer.model.plain import from_plain

Data = dict[str, Any]

_RICH = ("purpose", "summary")
_POINTS = ("recommendations", "objectives", "points", "media_lines")
_TABLES: Mapping[str, tuple[type[Part], str]] = {
    "agenda": (AgendaItem, "title"), "agreements": (Agreement, "title"), "figures": (Figure, "label"),
    "mechanisms": (Mechanism, "name"), "follow_ups": (FollowUp, "action"), "annexes": (Annex, "title"),
    "distribution": (Recipient, "name"), "clearances": (Clearance, "name"), "issues": (Issue, "topic"),
}  # fmt: skip
"""Sections whose items may stand in a table or a list, with the field that says what an item is."""

_ROW_NUMBERS = frozenset({"no", "bil", "#", "s/n", "item no", ""})


@dataclass(frozen=True)
class Placed:
    """Words that led to a field or section, and the path of what they led to."""

    words: str
    path: str


@dataclass(frozen=True)
class OldBrief:
    """A brief made of an old Word file, what went where, and who had tracked changes in it."""

    brief: Brief
    placed: tuple[Placed, ...]
    authors: tuple[str, ...] = ()


def read_old(file: WordFile, vocabulary: Vocabulary, values: Values, start: Mapping[str, Any]) -> OldBrief:
    """A brief made of a Word file; ``start`` is what it says from the beginning, such as its template."""
    reading = read_text(file.body, Lists.of(file), file.links)
    work = _Work(vocabulary, values, dict(start))
    title, root = chapters(reading.blocks, lambda heading: bool(vocabulary.kind(heading)))
    work.read(title, root)
    for words in (*reading.aside, *read_aside(file), *read_running(file)):
        work.keep("", [_paragraph_data(words)])
    return OldBrief(from_plain(work.data), tuple(work.placed), reading.authors)


class _Work:
    def __init__(self, vocabulary: Vocabulary, values: Values, data: Data) -> None:
        self._vocabulary = vocabulary
        self._values = values
        self.data = data
        self.placed: list[Placed] = []

    def read(self, title: str, root: Chapter) -> None:
        """Everything under the title; what stands before the first heading is the cover."""
        if title:
            self.data["title"] = title
            self.placed.append(Placed(title, "title"))
        rest = self._particulars(root.blocks, (Brief, Meeting))
        self.keep("", self._rich(rest))
        for chapter in root.chapters:
            self._chapter(chapter)

    def keep(self, heading: str, body: list[Data]) -> None:
        """Words that have no field of their own become a section."""
        if not body and not heading:
            return
        self.data.setdefault("sections", []).append({"title": heading, "body": body})
        self.placed.append(Placed(heading or _words(body)[:80], "sections"))

    def _chapter(self, chapter: Chapter) -> None:
        kind = self._vocabulary.kind(chapter.heading)
        if kind in _RICH:
            self._say(kind, chapter.heading, self._whole(chapter))
        elif kind in _POINTS:
            self._points(kind, chapter)
        elif kind == "participants":
            self._participants(chapter)
        elif kind == "issues" and chapter.chapters:
            self._issues(chapter)
        elif kind == "meeting":
            self._meeting(chapter)
        elif kind in _TABLES:
            self._items(kind, chapter)
        else:
            self.keep(chapter.heading, self._whole(chapter))

    def _placed(self, heading: str, path: str) -> None:
        if heading:
            self.placed.append(Placed(heading, path))

    # rich text

    def _say(self, field: str, heading: str, body: list[Data]) -> None:
        if field in self.data:  # a second chapter of the kind goes on after the first, under its own heading
            body = [_paragraph_data(heading, bold=True), *body]
        self.data.setdefault(field, []).extend(body)
        self._placed(heading, field)

    def _whole(self, chapter: Chapter) -> list[Data]:
        """All of a chapter as rich text, the headings within it in bold."""
        body = self._rich(chapter.blocks)
        for inner in chapter.chapters:
            body += [_paragraph_data(inner.heading, bold=True), *self._whole(inner)]
        return body

    def _rich(self, blocks: Sequence[Block]) -> list[Data]:
        body: list[Data] = []
        for block in blocks:
            if isinstance(block, Table):
                body += [_paragraph_data(words) for row in block.rows if (words := _row_words(row))]
            else:
                read = read_rich([(block, block.spans)], (), ())
                body += [block.model_dump(exclude_defaults=True) for block in read]
        return body

    # points

    def _points(self, kind: str, chapter: Chapter) -> None:
        """Each entry of the outermost list is a point; what is deeper or between entries belongs to the one before."""
        body = self._whole(chapter)
        depths = [entry.get("depth", 0) for entry in body if entry.get("kind", "p") != "p"]
        points: list[list[Data]] = []
        for entry in body:
            in_list = entry.get("kind", "p") != "p"
            begins = entry.get("depth", 0) == min(depths) if in_list else not depths
            if begins or not points:
                points.append([{"runs": entry.get("runs", [])}])
            else:
                points[-1].append(entry)
        self.data.setdefault(kind, []).extend({"text": text} for text in points)
        self._placed(chapter.heading, kind)

    # particulars

    def _meeting(self, chapter: Chapter) -> None:
        rest = self._particulars(chapter.blocks, (Meeting, Brief))
        self._placed(chapter.heading, "meeting")
        left = Chapter("", 0, rest, chapter.chapters)
        if body := self._whole(left):
            self.keep(chapter.heading, body)

    def _particulars(self, blocks: Sequence[Block], kinds: Sequence[type[Part]]) -> list[Block]:
        """Lines such as “Date: 30 October 2025”, and tables of labels beside values; gives what is neither."""
        rest: list[Block] = []
        for block in blocks:
            if isinstance(block, Table):
                left = [row for row in block.rows if not self._particular(*_pair_of(row), kinds)]
                if left:
                    rest.append(Table(left))
            else:
                label, colon, value = block.text.replace("\t", " ").partition(":")
                if not (colon and self._particular(label, plain(value), kinds)):
                    rest.append(block)
        return rest

    def _particular(self, label: str, value: str, kinds: Sequence[type[Part]]) -> bool:
        """Sets a field by its label, unless it says something already or can't hold the value."""
        if not label or not value:
            return False
        for kind in kinds:
            name = self._vocabulary.field(kind, label)
            into = self.data if kind is Brief else self.data.setdefault("meeting", {})
            if name and name not in into and self._set(kind, name, value, into):
                path = name if kind is Brief else f"meeting/{name}"
                self.placed.append(Placed(label.strip(), path))
                return True
        return False

    def _set(self, kind: type[Part], name: str, words: str, into: Data) -> bool:
        try:
            read = words if name in _AS_TEXT else self._values.read(kind, name, words)
        except (Unreadable, KeyError):
            return False
        into[name] = _data(read)
        return True

    # items

    def _items(self, kind: str, chapter: Chapter) -> None:
        part, primary = _TABLES[kind]
        items, rest = self._read_items(chapter.blocks, part, primary)
        self.data.setdefault(kind, []).extend(items)
        self._placed(chapter.heading, kind)
        left = Chapter("", 0, rest, chapter.chapters)
        if body := self._whole(left):
            self.keep(chapter.heading, body)

    def _read_items(self, blocks: Sequence[Block], part: type[Part], primary: str) -> tuple[list[Data], list[Block]]:
        items: list[Data] = []
        rest: list[Block] = []
        for block in blocks:
            if isinstance(block, Table):
                found = self._table(block, part, primary)
                items += found or []
                rest += [] if found else [block]
            elif block.kind == "p" or not block.text.strip():
                rest += [block] if block.text.strip() else []
            elif block.depth and items and "note" in part.model_fields:
                items[-1].setdefault("note", []).extend(self._rich([block]))
            else:
                items.append(_entry(part, primary, plain(block.text)))
        return items, rest

    def _table(self, table: Table, part: type[Part], primary: str) -> list[Data] | None:
        """The items of a table whose first row names its columns; None when it doesn't."""
        head, *rows = table.rows or [Row([])]
        names = [self._vocabulary.field(part, _cell_words(cell)) for cell in head.cells]
        if primary not in names or len(set(filter(None, names))) < min(2, len(head.cells)):
            return None
        titles = [_cell_words(cell) for cell in head.cells]
        for title, name in zip(titles, names, strict=True):
            self._placed(title, f"{part.__name__}/{name}" if name else "")
        items: list[Data] = []
        group = ""
        for row in rows:
            if len(row.cells) == 1 and len(names) > 1 and "group" in part.model_fields:
                group = _row_words(row)
            elif _row_words(row):
                items.append(self._item(part, primary, list(zip(titles, names, row.cells, strict=False)), row))
                if group:
                    items[-1]["group"] = group
        return items

    def _item(self, part: type[Part], primary: str, cells: Sequence[tuple[str, str, Cell]], row: Row) -> Data:
        """An item from the cells of a row; what no field takes is told in its note, or else after its name."""
        item: Data = {}
        over: list[str] = []
        for title, name, cell in cells:
            words = _cell_words(cell)
            if not words or (normal(title) in _ROW_NUMBERS and words.strip(".").isdigit()):
                continue
            if name and name not in item and is_rich(part, name):
                item[name] = self._rich(cell.blocks)
            elif not (name and name not in item and self._set(part, name, words, item)):
                over.append(f"{title}: {words}" if title else words)
        over += [_cell_words(cell) for cell in row.cells[len(cells) :] if _cell_words(cell)]
        note = next((name for name in ("note", "notes", "bio", "background") if name in part.model_fields), "")
        if over and note:
            item.setdefault(note, []).extend(_paragraph_data(words) for words in over)
        elif over:
            item[primary] = "; ".join(filter(None, (item.get(primary, ""), *over)))
        return item

    # people

    def _participants(self, chapter: Chapter) -> None:
        """Each inner heading is a party; those under none are of a party that isn't named."""
        self._delegation("", chapter.blocks, chapter.heading)
        for inner in chapter.chapters:
            self._delegation(inner.heading, inner.blocks, chapter.heading)
            if body := [entry for deeper in inner.chapters for entry in self._whole(deeper)]:
                self.keep(inner.heading, body)
        self._placed(chapter.heading, "delegations")

    def _delegation(self, party: str, blocks: Sequence[Block], heading: str) -> None:
        people, rest = self._read_items(blocks, Participant, "name")
        if party or people:
            self.data.setdefault("delegations", []).append({"party": party, "participants": people})
            self._placed(party, "delegations")
        if body := self._rich(rest):
            self.keep(party or heading, body)

    # issues

    def _into_issue(self, issue: Data, chapter: Chapter, field: str) -> None:
        """A chapter's words go into a field until a line or an inner heading names another."""
        for block in chapter.blocks:
            words = plain(block.text) if isinstance(block, Para) else ""
            if named := self._issue_field(words):
                field = named
                self._placed(words, f"issues/{named}")
            else:
                issue.setdefault(field, []).extend(self._rich([block]))
        for inner in chapter.chapters:
            named = self._issue_field(inner.heading)
            if not named:
                issue.setdefault(field, []).append(_paragraph_data(inner.heading, bold=True))
            self._placed(inner.heading, f"issues/{named or field}")
            self._into_issue(issue, inner, named or field)

    def _issue_field(self, words: str) -> str:
        """The rich text of an issue that a line names, empty for none."""
        named = self._vocabulary.field(Issue, words) if words else ""
        return named if named and is_rich(Issue, named) else ""

    def _issues(self, chapter: Chapter) -> None:
        """Each inner heading is a topic; lines that name a field of an issue begin that field."""
        for inner in chapter.chapters:
            issue: Data = {"topic": inner.heading}
            self._into_issue(issue, inner, "background")
            self.data.setdefault("issues", []).append(issue)
            self._placed(inner.heading, "issues")
        self._placed(chapter.heading, "issues")
        if body := self._rich(chapter.blocks):
            self.keep(chapter.heading, body)


def _entry(part: type[Part], primary: str, words: str) -> Data:
    """An item from an entry of a list; a person's post stands after the name."""
    name, comma, post = words.partition(", ")
    return {"name": name, "posts": [post]} if part is Participant and comma else {primary: words}


_AS_TEXT = frozenset({"venue", "prepared_for", "prepared_by", "marking"})
"""Parts that a file may give as the text of their first field."""


def _data(value: object) -> object:
    return value.model_dump(exclude_defaults=True) if isinstance(value, Part) else value


def _paragraph_data(words: str, bold: bool = False) -> Data:
    return {"runs": [{"text": words} | ({"bold": True} if bold else {})]}


def _words(body: Iterable[Data]) -> str:
    return " ".join(run["text"] for entry in body for run in entry["runs"])


def _cell_words(cell: Cell) -> str:
    words = (plain(part_text(part)) for part in lines(cell.blocks))
    return "\n".join(filter(None, words))


def _row_words(row: Row) -> str:
    return " | ".join(filter(None, map(_cell_words, row.cells)))


def _pair_of(row: Row) -> tuple[str, str]:
    """A label and its value, in a row that holds nothing else."""
    words = [_cell_words(cell) for cell in row.cells]
    said = [cell for cell in words if cell not in ("", ":")]
    return (said[0].rstrip(" :"), said[1].lstrip(": ")) if len(said) == 2 else ("", "")
