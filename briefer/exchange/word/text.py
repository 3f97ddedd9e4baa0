"""The text of a Word file as blocks, with what is anchored where. Tracked changes count as accepted.

ECMA-376 part 1, 17.13.5: what was inserted or moved here is read, what was deleted or moved away is not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import NamedTuple

from briefer.document.anchor import Anchor, read
from briefer.exchange.word.lists import Kind, Lists
from briefer.exchange.word.package import M, Node, R, W, as_int, value, words_of

_INSERTED = frozenset({f"{W}ins", f"{W}moveTo"})
_DELETED = frozenset({f"{W}del", f"{W}moveFrom"})
_CHANGED = frozenset({f"{W}{name}Change" for name in ("rPr", "pPr", "tblPr", "tcPr", "trPr", "sectPr")})
_TRANSPARENT = _INSERTED | {f"{W}{name}" for name in ("smartTag", "fldSimple", "sdtContent", "customXml", "dir", "bdo")}
_CONTENTS = ("toc ", "contents ", "toc heading", "contents heading")
_ALIKE = 0.4
"""How much of its words a paragraph keeps at least that was moved and reworded."""
_OFF = frozenset({"0", "false", "off", "none"})


class Span(NamedTuple):
    """Words with one look."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""


Look = tuple[str, str]
"""A paragraph's style and words."""


class Mark(NamedTuple):
    """Where an anchor begins and ends in the letters of a paragraph; None where it does so in another paragraph."""

    anchor: Anchor
    start: int | None
    end: int | None


@dataclass(eq=False)
class Para:
    """A paragraph. ``index`` is its place among all paragraphs in reading order."""

    index: int
    style: str = ""
    kind: Kind = "p"
    depth: int = 0
    spans: list[Span] = field(default_factory=list[Span])
    marks: list[Mark] = field(default_factory=list[Mark])

    @property
    def text(self) -> str:
        """All words."""
        return "".join(span.text for span in self.spans)

    @property
    def look(self) -> Look:
        """Its style, whose id has no spaces and may begin with a capital, and its words."""
        return self.style.replace(" ", "").casefold(), self.text

    @property
    def heading(self) -> int:
        """The level of a heading, 0 for other paragraphs."""
        found = re.fullmatch(r"heading ?([1-9])", self.style, re.IGNORECASE)
        return int(found[1]) if found else 0


@dataclass(eq=False)
class Cell:
    """A cell of a table."""

    blocks: "list[Block]"
    span: int = 1
    goes_on: bool = False
    """Whether it is merged with the cell above, whose words count for both."""


@dataclass(eq=False)
class Row:
    """A row of a table."""

    cells: list[Cell]
    header: bool = False


@dataclass(eq=False)
class Table:
    """A table."""

    rows: list[Row]


Block = Para | Table


@dataclass(eq=False)
class Reading:
    """Everything a Word file says: its blocks, all its paragraphs in order, who changed it, where anchors stand."""

    blocks: list[Block]
    paragraphs: list[Para]
    authors: tuple[str, ...]
    aside: tuple[str, ...]
    """Words that stand in no paragraph of the body: text boxes."""


def read_text(body: Node, lists: Lists, links: Mapping[str, str]) -> Reading:
    """The text of a body."""
    return _Reader(lists, links).read(body)


class _Reader:
    def __init__(self, lists: Lists, links: Mapping[str, str]) -> None:
        self._lists = lists
        self._links = links
        self._paragraphs: list[Para] = []
        self._authors: dict[str, None] = {}
        self._aside: list[str] = []
        self._joining: Para | None = None
        self._waiting: list[Node] = []
        self._names: dict[str, Anchor] = {}
        self._open: dict[Anchor, tuple[Para, int]] = {}
        self._early: dict[str, Para] = {}
        self._turned: list[tuple[Anchor, Para]] = []
        self._moved_from: list[Para] = []
        self._moved_to: list[Para] = []

    def read(self, body: Node) -> Reading:
        for node in body.iter(*_INSERTED, *_DELETED, *_CHANGED):
            if author := node.get(f"{W}author"):
                self._authors[author] = None
        blocks = list(self._blocks(body))
        for anchor, last in self._turned:
            last.marks.append(Mark(anchor, None, len(last.text)))
        self._move_marks()
        return Reading(blocks, self._paragraphs, tuple(self._authors), tuple(self._aside))

    def _blocks(self, parent: Node) -> Iterator[Block]:
        for node in parent:
            tag = node.tag
            if tag == f"{W}p":
                if (found := self._paragraph(node)) is not None:
                    yield found
            elif tag == f"{W}tbl":
                table = self._table(node)
                yield from table.rows[0].cells[0].blocks if _is_frame(table) else (table,)
            elif tag == f"{W}sdt" and not _is_contents(node):
                yield from self._blocks(_content(node))
            elif tag in _TRANSPARENT:
                yield from self._blocks(node)
            elif tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                self._mark_between(node)

    def _table(self, node: Node) -> Table:
        rows: list[Row] = []
        for row in node.iter(f"{W}tr"):
            if _ancestor_table(row) is not node or row.find(f"{W}trPr/{W}del") is not None:
                continue
            cells = [self._cell(cell) for cell in _cells(row)]
            rows.append(Row(cells, row.find(f"{W}trPr/{W}tblHeader") is not None))
        return Table(rows)

    def _cell(self, node: Node) -> Cell:
        merged = node.find(f"{W}tcPr/{W}vMerge")
        goes_on = merged is not None and merged.get(f"{W}val", "continue") == "continue"
        return Cell(list(self._blocks(node)), as_int(value(node, "tcPr/gridSpan")) or 1, goes_on)

    def _paragraph(self, node: Node) -> Para | None:
        """A paragraph; none when it goes on in the one before it, whose end was deleted."""
        if _is_moved_away(node) and not self._joining:
            self._moved_from.append(self._moved_away(node))
            return None
        paragraph = self._joining or self._begun(node)
        is_new = self._joining is None and paragraph.index >= 0
        self._begin_waiting(paragraph)
        marks, length = len(paragraph.marks), len(paragraph.text)
        self._runs(node, paragraph, "")
        end_deleted = node.find(f"{W}pPr/{W}rPr/{W}del") is not None
        if end_deleted and len(paragraph.text) == length:  # all of it was deleted, and what was anchored there with it
            paragraph.marks[marks:] = [mark for mark in paragraph.marks[marks:] if mark.start is None]
        if node.find(f"{W}pPr/{W}rPr/{W}moveTo") is not None:
            self._moved_to.append(paragraph)
        self._joining = paragraph if end_deleted else None
        return paragraph if is_new else None

    def _moved_away(self, node: Node) -> Para:
        """A paragraph that stands elsewhere now, as it was: it has no place in the text."""
        paragraph = Para(-1)
        self._begin_waiting(paragraph)
        for child in node:
            self._runs(child if child.tag == f"{W}moveFrom" else [child], paragraph, "")
        return paragraph

    def _begin_waiting(self, paragraph: Para) -> None:
        """Begins the anchors that stand between the paragraph before and this one."""
        for waiting in self._waiting:
            self._start(waiting, paragraph)
        self._waiting.clear()

    def _move_marks(self) -> None:
        """Gives what was moved the anchors that it had: word processors leave them where it was, or rename them."""
        left = [paragraph for paragraph in self._moved_to if not paragraph.marks]
        for is_same in (str.__eq__, _are_alike):
            for paragraph in list(left):
                was = next((other for other in self._moved_from if is_same(other.text, paragraph.text)), None)
                if was is not None:
                    paragraph.marks = list(_stretched(was.marks, len(was.text), len(paragraph.text)))
                    self._moved_from.remove(was)
                    left.remove(paragraph)

    def _begun(self, node: Node) -> Para:
        """A new paragraph; an entry of a contents page is none of the text, and gets no place in it."""
        style = value(node, "pPr/pStyle")
        name = self._lists.name(style)
        if name.lower().startswith(_CONTENTS):
            return Para(-1, name)
        kind, depth = self._lists.kind(style, node.find(f"{W}pPr"))
        self._paragraphs.append(Para(len(self._paragraphs), name, kind, depth))
        return self._paragraphs[-1]

    def _runs(self, parent: Iterable[Node], into: Para, href: str) -> None:
        for node in parent:
            tag = node.tag
            if tag == f"{W}r":
                self._run(node, into, href)
            elif tag == f"{W}hyperlink":
                self._runs(node, into, self._links.get(node.get(f"{R}id", ""), ""))
            elif tag == f"{W}bookmarkStart":
                self._start(node, into)
            elif tag == f"{W}bookmarkEnd":
                self._end(node, into)
            elif tag == f"{W}sdt":
                self._runs(_content(node), into, href)
            elif tag in (f"{M}oMath", f"{M}oMathPara"):
                into.spans.append(Span("".join(part.text or "" for part in node.iter(f"{M}t"))))
            elif tag in _TRANSPARENT:
                self._runs(node, into, href)

    def _run(self, node: Node, into: Para, href: str) -> None:
        words = "".join(words_of(child) for child in node)
        if words:
            into.spans.append(Span(words, _is_on(node, "b"), _is_on(node, "i"), href))
        for box in node.iter(f"{W}txbxContent"):
            said = " ".join("".join(part.text or "" for part in box.iter(f"{W}t")).split())
            if said and said not in self._aside:
                self._aside.append(said)

    def _start(self, node: Node, into: Para) -> None:
        """LibreOffice writes a second start when a link stands at the first: then the first one counts.

        When paragraphs changed places, a start may stand after its end: then all from the one to the other is meant.
        """
        if anchor := read(node.get(f"{W}name", "")):
            first = self._early.pop(node.get(f"{W}id", ""), into)
            if first is not into and anchor.kind == "text" and anchor not in self._open:
                first.marks.append(Mark(anchor, 0, None))
                self._turned.append((anchor, into))
                return
            self._names[node.get(f"{W}id", "")] = anchor
            self._open.setdefault(anchor, (into, len(into.text)))

    def _end(self, node: Node, into: Para) -> None:
        anchor = self._names.pop(node.get(f"{W}id", ""), None)
        if anchor is None:
            self._early[node.get(f"{W}id", "")] = into
        if anchor is None or anchor not in self._open:
            return
        first, start = self._open.pop(anchor)
        into, end = self._nearest_end(first, into)
        if into.index > first.index >= 0 and start and start == len(first.text) and anchor.kind == "text":
            first, start = self._paragraphs[first.index + 1], 0
        if first is into:
            into.marks.append(Mark(anchor, start, end))
        else:
            first.marks.append(Mark(anchor, start, None))
            into.marks.append(Mark(anchor, None, end))

    def _nearest_end(self, first: Para, last: Para) -> tuple[Para, int]:
        """Where an anchor ends: one that ends before the first letter of a paragraph ends with the one before it."""
        while last is not first and not last.text.strip() and 0 <= first.index < last.index:
            last = self._paragraphs[last.index - 1]
        return last, len(last.text)

    def _mark_between(self, node: Node) -> None:
        """A mark between paragraphs ends at the end of the one before, or begins with the next one."""
        if node.tag == f"{W}bookmarkStart":
            self._waiting.append(node)
        elif self._paragraphs:
            self._end(node, self._paragraphs[-1])


def _is_moved_away(node: Node) -> bool:
    """Whether a paragraph stands elsewhere now, or all of its words do."""
    if node.find(f"{W}pPr/{W}rPr/{W}moveFrom") is not None:
        return True
    if node.find(f"{W}moveFrom") is None:
        return False
    runs = (run for run in node.iter(f"{W}r") if not any(above.tag in _DELETED for above in run.iterancestors()))
    return not any(words_of(child) for run in runs for child in run)


def _are_alike(one: str, other: str) -> bool:
    """Whether a paragraph was reworded when it was moved."""
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio() >= _ALIKE


def _stretched(marks: Iterable[Mark], length: int, now: int) -> Iterator[Mark]:
    """Anchors of a paragraph that is longer or shorter now: those of the whole of it, and empty ones at its start."""
    for mark in marks:
        if length == now or mark.end == 0:
            yield mark
        elif mark.start in (0, None) and mark.end in (length, None):
            yield Mark(mark.anchor, mark.start, None if mark.end is None else now)


def _is_on(run: Node, name: str) -> bool:
    found = run.find(f"{W}rPr/{W}{name}")
    return found is not None and (found.get(f"{W}val") or "1").lower() not in _OFF


def _is_frame(table: Table) -> bool:
    """Whether a table is but a frame around text, as that of a callout."""
    return len(table.rows) == 1 and len(table.rows[0].cells) == 1


def _content(control: Node) -> Iterable[Node]:
    """What stands in a content control."""
    found = control.find(f"{W}sdtContent")
    return () if found is None else found


def _is_contents(node: Node) -> bool:
    return value(node, "sdtPr/docPartObj/docPartGallery") == "Table of Contents"


def _cells(row: Node) -> Iterator[Node]:
    for node in row:
        if node.tag == f"{W}tc":
            yield node
        elif node.tag == f"{W}sdt":
            yield from _cells(_content(node))


def _ancestor_table(row: Node) -> Node:
    node = row.getparent()
    while node is not None and node.tag != f"{W}tbl":
        node = node.getparent()
    return node
