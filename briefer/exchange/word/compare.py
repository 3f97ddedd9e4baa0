"""What a person changed: the file as it came back beside the body as it was exported.

Each line's words are those of fields and, between them, words of the template's own. Anchors that are still there say
where a field's words begin and end. A person who types over a whole field takes its anchor away, and then the
template's words on both sides of it say the same.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefer.document.anchor import Anchor
from briefer.exchange.word.lines import PARAGRAPH_END, Line, Part, Piece, lines, pair, pair_rows, part_text
from briefer.exchange.word.text import Block, Para, Row, Span, Table
from briefer.exchange.word.values import Paragraphs, plain


@dataclass
class Found:
    """What was found of one field in one place: its words before and after, None after when the place is gone."""

    path: str
    before: Paragraphs
    after: Paragraphs | None


@dataclass
class NewRow:
    """A row of a table that was not there: its cells' words by the field of their column."""

    list_path: str
    after_item: str
    """The id of the item before it, empty for none."""
    cells: dict[str, Paragraphs]
    text: str


@dataclass
class NewPoint:
    """An entry of a list of points that was not there."""

    list_path: str
    after_item: str
    paragraphs: Paragraphs
    before_item: str = ""
    """The id of the item after it, where no item stands before it."""


@dataclass
class Comparison:
    """Everything that was found, in the order of the document."""

    fields: list[Found] = field(default_factory=list[Found])
    rows: list[NewRow] = field(default_factory=list[NewRow])
    points: list[NewPoint] = field(default_factory=list[NewPoint])
    unplaced: list[str] = field(default_factory=list[str])
    moved: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """Items whose row stands elsewhere, each with the item that follows it now, empty for none."""
    seen: set[str] = field(default_factory=set[str])
    """Paths of which something is still there."""


class Shapes(NamedTuple):
    """What the comparison asks of the brief that was exported."""

    paths: Mapping[str, str]
    """Paths by the digests in the names of anchors."""
    is_rich: "dict[str, bool]"
    """Whether each field is a rich text, by path."""
    point_lists: frozenset[str]
    """Paths of lists whose items are points."""
    item_lists: frozenset[str]
    """Paths of all lists of items."""
    plain_lists: frozenset[str]
    """Paths of fields that hold plain words, a line for each."""


class Comparer:
    """Compares block by block and remembers what it found."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self.found = Comparison()
        self._last: Found | None = None

    def blocks(self, before: Sequence[Block], after: Sequence[Block]) -> None:
        """Compares two sequences of blocks."""
        first: list[Line] = []
        for old, new in _reunited(list(pair(lines(before), lines(after)))):
            if old is None and self._last is None and isinstance(new, Line) and not _is_set_apart(new):
                first.append(new)
                continue
            known = len(self.found.fields)
            self._pair(old, new)
            if new is not None:
                self._new_first(first, self.found.fields[known:] if isinstance(new, Line) else [])
                first = []
        self._new_first(first, [])
        self._last = None

    def _new_first(self, added: Sequence[Line], fields: Sequence[Found]) -> None:
        """Paragraphs that follow no field belong to the one after them, or are points before that one."""
        next_one = fields[0] if fields else None
        for line in added if next_one is None or next_one.after is None else ():
            self._unplaced(line.text)
        if next_one is None or next_one.after is None:
            return
        item = next_one.path.rpartition("/")[0]
        list_path, _, id_ = item.rpartition("/")
        taken: list[tuple[Para, Sequence[Span]]] = []
        for line in (line for line in added if line.text.strip()):
            words = line.spans(0, len(line.text))
            if list_path in self.shapes.point_lists and line.paragraphs[0].kind != "p":
                self.found.points.append(NewPoint(list_path, "", words, id_))
            elif self.shapes.is_rich.get(next_one.path) or next_one.path in self.shapes.plain_lists:
                taken += words
            else:
                self._unplaced(line.text)
        next_one.after = [*taken, *next_one.after]

    def _pair(self, old: Part | None, new: Part | None) -> None:
        match old, new:
            case Line(), Line():
                self._line(old, new)
            case Table(), Table():
                self._table(old, new)
                self._last = None
            case Line(), None:
                self._gone(old)
            case Table(), None:
                for row in old.rows:
                    self._gone_row(row)
            case None, Line():
                self._new_line(new)
            case None, Table():
                self._unplaced(part_text(new))
            case _:
                raise AssertionError("parts of different kinds are never paired")

    # paths

    def _path(self, anchor: Anchor) -> str:
        return self.shapes.paths.get(anchor.digest, "")

    def _pieces(self, line: Line) -> list[tuple[str, Piece]]:
        """The fields in a line with their paths; anchors of another brief are none."""
        named = [(self._path(piece.anchor), piece) for piece in line.pieces]
        made: list[tuple[str, Piece]] = []
        for path, piece in named:
            if path and (not made or piece.start >= made[-1][1].end):
                made.append((path, piece))
        return made

    def _saw(self, line: Line) -> None:
        self.found.seen.update(self._path(anchor) for anchor in line.places)
        self.found.seen.update(path for path, _ in self._pieces(line))

    # lines

    def _line(self, old: Line, new: Line) -> None:
        self._saw(new)
        self._saw(old)
        pieces = self._pieces(old) or self._whole(old)
        self._last = None
        if not pieces:
            if plain(old.text) != plain(new.text):
                self._unplaced(new.text)
            return
        made, told = _assigned(old, new, pieces, self._pieces(new))
        for (path, piece), where in zip(pieces, made, strict=True):
            if where is None:
                continue
            before, after = old.spans(piece.start, piece.end), new.spans(*where)
            self._last = Found(path, before, after)
            self.found.fields.append(self._last)
        if not told:
            self._unplaced(new.text)

    def _whole(self, line: Line) -> list[tuple[str, Piece]]:
        """A line that stands in for a field that says nothing yet is that field's as a whole."""
        for anchor in reversed(line.places):
            path = self._path(anchor)
            if path in self.shapes.is_rich:
                return [(path, Piece(anchor, 0, len(line.text)))]
        return []

    def _gone(self, line: Line) -> None:
        for path, piece in self._pieces(line):
            self.found.fields.append(Found(path, line.spans(piece.start, piece.end), None))

    def _gone_row(self, row: Row) -> None:
        for cell in row.cells:
            for part in lines(cell.blocks):
                self._pair(part, None)

    def _new_line(self, line: Line) -> None:
        """A paragraph that was not there: it goes on with the rich text before it, or is a point after that one."""
        if not line.text.strip():
            return
        last = self._last
        added = line.spans(0, len(line.text))
        if last is not None and last.after is not None and last.path in self.shapes.plain_lists:
            last.after = [*last.after, *added]
            return
        if last is None or last.after is None or not self.shapes.is_rich.get(last.path) or _is_set_apart(line):
            self._unplaced(line.text)
            return
        owner, _, _ = last.path.rpartition("/")
        list_path, _, item = owner.rpartition("/")
        first = last.before[0][0] if last.before else line.paragraphs[0]
        paragraph = line.paragraphs[0]
        if list_path in self.shapes.point_lists and paragraph.kind != "p" and paragraph.depth <= first.depth:
            self.found.points.append(NewPoint(list_path, item, added))
        else:
            last.after = [*last.after, *added]

    def _unplaced(self, words: str) -> None:
        said = plain(words.replace(PARAGRAPH_END, "\n"))
        if said:
            self.found.unplaced.append(said)

    # tables

    def _table(self, old: Table, new: Table) -> None:
        item = ""
        columns = self._columns(old)
        pairs = list(pair_rows(old.rows, new.rows))
        gone = {self._item(before): before for before, after in pairs if before is not None and after is None}
        for place, (before, after) in enumerate(pairs):
            here = self._item(before) if before is not None else ""
            moved = self._item(after) if before is None and after is not None else ""
            if before is not None and after is not None:
                self.found.seen.add(here)
                self._row(before, after)
            elif after is not None and moved and moved in gone:
                self.found.seen.add(moved)
                self.found.moved.append((moved, self._next_item(pairs[place + 1 :])))
                self._row(gone[moved], after)
            elif after is not None:
                self._new_row(after, columns, item, self._next_item(pairs[place + 1 :]))
            elif before is not None and not any(self._item(row) == here for _, row in pairs if row is not None):
                self._gone_row(before)
            item = here or moved or item

    def _row(self, old: Row, new: Row) -> None:
        for place, cell in enumerate(old.cells):
            if place < len(new.cells):
                self.blocks(cell.blocks, new.cells[place].blocks)
            else:
                self._gone_row(Row([cell]))
        for cell in new.cells[len(old.cells) :]:
            for part in lines(cell.blocks):
                self._unplaced(part_text(part))

    def _item(self, row: Row) -> str:
        """The path of the item that a row shows: the innermost one that stands in a list of its own."""
        for anchor in _places(row):
            path = self._path(anchor)
            if path.rpartition("/")[0] in self.shapes.item_lists:
                return path
        return ""

    def _next_item(self, pairs: Sequence[tuple[Row | None, Row | None]]) -> str:
        rows = (before for before, _ in pairs if before is not None)
        return next((item for row in rows if (item := self._item(row))), "")

    def _columns(self, table: Table) -> list[dict[int, str]]:
        """For each row that shows an item, the field of each column."""
        found: list[dict[int, str]] = []
        for row in table.rows:
            item = self._item(row)
            if item:
                fields = {place: self._field(cell.blocks, item) for place, cell in enumerate(row.cells)}
                found.append({place: name for place, name in fields.items() if name})
        return found

    def _field(self, blocks: Sequence[Block], item: str) -> str:
        for anchor in _places_in(blocks):
            owner, _, name = self._path(anchor).rpartition("/")
            if owner == item:
                return name
        return ""

    def _new_row(self, row: Row, columns: Sequence[Mapping[int, str]], item: str, following: str) -> None:
        text = " | ".join(_cell_text(cell.blocks) for cell in row.cells)
        if not text.replace("|", "").strip():
            return
        names = max(columns, key=len, default={})
        list_path = (item or following).rpartition("/")[0]
        cells: dict[str, Paragraphs] = {}
        for place, cell in enumerate(row.cells):
            words = [
                entry
                for part in lines(cell.blocks)
                if isinstance(part, Line)
                for entry in part.spans(0, len(part.text))
            ]
            if place in names:
                cells[names[place]] = words
        if not list_path or len(row.cells) != len(names):
            self._unplaced(text)
        else:
            self.found.rows.append(NewRow(list_path, item.rpartition("/")[2], cells, text))


def _reunited(pairs: list[tuple[Part | None, Part | None]]) -> Iterator[tuple[Part | None, Part | None]]:
    """Pairs in which a line that was moved, with its anchors, stands beside what it was."""
    gone = {piece.anchor: old for old, new in pairs if isinstance(old, Line) and new is None for piece in old.pieces}
    reunited: set[int] = set()
    made: list[tuple[Part | None, Part | None]] = []
    for old, new in pairs:
        was = None
        if old is None and isinstance(new, Line):
            was = next((gone[piece.anchor] for piece in new.pieces if piece.anchor in gone), None)
        if was is not None and id(was) not in reunited:
            reunited.add(id(was))
            made.append((was, new))
        else:
            made.append((old, new))
    return (entry for entry in made if entry[1] is not None or id(entry[0]) not in reunited)


def _places(row: Row) -> Iterator[Anchor]:
    for cell in row.cells:
        yield from _places_in(cell.blocks)


def _places_in(blocks: Sequence[Block]) -> Iterator[Anchor]:
    for block in blocks:
        if isinstance(block, Para):
            yield from (mark.anchor for mark in block.marks if mark.anchor.kind == "place")


def _cell_text(blocks: Sequence[Block]) -> str:
    return plain("\n".join(part_text(part) for part in lines(blocks)).replace(PARAGRAPH_END, "\n"))


def _is_set_apart(line: Line) -> bool:
    """Whether a paragraph is a heading, which belongs to no field before it."""
    return bool(line.paragraphs[0].heading)


Where = tuple[int, int]


def _assigned(
    old: Line, new: Line, pieces: Sequence[tuple[str, Piece]], kept: Sequence[tuple[str, Piece]]
) -> tuple[list[Where | None], bool]:
    """Where in the new line the words of each field stand, None where that can't be told; and whether all is told."""
    stays = _stays(pieces, kept)
    still = [(index, stays[piece.anchor]) for index, (_, piece) in enumerate(pieces) if piece.anchor in stays]
    where: dict[int, Where | None] = {index: (piece.start, piece.end) for index, piece in still}
    gaps = zip([None, *still], [*still, None], strict=True)
    told = [_assign_gap(old, new, pieces, left, right, where) for left, right in gaps]
    return [where.get(index) for index in range(len(pieces))], all(told)


def _stays(pieces: Sequence[tuple[str, Piece]], kept: Sequence[tuple[str, Piece]]) -> dict[Anchor, Piece]:
    """Anchors of the old line that the new one has too, in the same order."""
    order = {piece.anchor: place for place, (_, piece) in enumerate(pieces)}
    stays: dict[Anchor, Piece] = {}
    last = -1
    for _, piece in kept:
        if order.get(piece.anchor, -1) > last:
            last = order[piece.anchor]
            stays[piece.anchor] = piece
    return stays


def _assign_gap(
    old: Line,
    new: Line,
    pieces: Sequence[tuple[str, Piece]],
    left: tuple[int, Piece] | None,
    right: tuple[int, Piece] | None,
    where: dict[int, Where | None],
) -> bool:
    """Shares out what stands between two anchors that are still there, or before the first, or after the last.

    Says whether the template's words there are still its own.
    """
    first = left[0] + 1 if left else 0
    last = right[0] if right else len(pieces)
    between = pieces[first:last]
    bounds = [pieces[first - 1][1].end if left else 0]
    for _, piece in between:
        bounds += [piece.start, piece.end]
    bounds.append(pieces[last][1].start if right else len(old.text))
    separators = [old.text[bounds[i] : bounds[i + 1]] for i in range(0, len(bounds), 2)]
    start = left[1].end if left else 0
    end = right[1].start if right else len(new.text)
    shares = _shared(new.text[start:end], separators, bool(left), bool(right))
    if shares is None:
        return False
    before, *fields, after = shares
    if left and (known := where[left[0]]):
        where[left[0]] = (known[0], start + before[1])
    for offset, share in enumerate(fields):
        where[first + offset] = (start + share[0], start + share[1])
    if right:
        where[right[0]] = (start + after[0], right[1].end)
    return True


def _shared(text: str, separators: Sequence[str], left: bool, right: bool) -> list[Where] | None:
    """What of a text belongs to the field before it, to each field in it, and to the field after it.

    The separators are the template's words: before the first field in it, between them, and after the last.
    """
    edges = (r"(.*?)" if left else "()", r"(.*)" if right else "()")
    middle = "(.*?)".join(map(_spaced, separators))
    for before, after in (("()", "()"), (edges[0], "()"), ("()", edges[1]), edges):
        if match := re.fullmatch(before + middle + after, text, re.DOTALL):
            return [match.span(group) for group in range(1, len(separators) + 2)]
    return None


def _spaced(words: str) -> str:
    """A pattern for words in which any space may be an unbreakable one."""
    return "".join("[ \u00a0]" if sign in " \u00a0" else re.escape(sign) for sign in words)


def changed(found: Found, rich: bool) -> bool:
    """Whether a field's words changed, or in a rich text their look."""
    if found.after is None:
        return True
    if not rich:
        return _said(found.before) != _said(found.after)
    return [_shape(entry) for entry in found.before] != [_shape(entry) for entry in found.after]


def _said(paragraphs: Paragraphs) -> str:
    return plain("\n".join("".join(span.text for span in spans) for _, spans in paragraphs))


def _shape(entry: tuple[Para, Sequence[Span]]) -> object:
    """A paragraph as far as it matters: each letter with its look, and the kind of the paragraph."""
    paragraph, spans = entry
    letters = [(sign, span.bold, span.italic) for span in spans for sign in span.text]
    return paragraph.kind, paragraph.depth, letters
