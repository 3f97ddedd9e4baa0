"""What a person changed: the file as it came back beside the body as it was exported.

Each line's words are those of fields and, between them, words of the template's own.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from briefer.document.anchor import Anchor
from briefer.exchange.word.added import Additions, Here
from briefer.exchange.word.found import Comparison, Found, Shapes, Transfer
from briefer.exchange.word.lines import PARAGRAPH_END, Line, Part, Piece, lines, row_line, rows_in
from briefer.exchange.word.pairing import pair, pair_cells, pair_rows, row_keys
from briefer.exchange.word.sharing import assigned
from briefer.exchange.word.text import Block, Para, Reading, Row, Table
from briefer.exchange.word.values import plain
from briefer.model.paths import last_step, parent


class Comparer:
    """Compares block by block and remembers what it found."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self.found = Comparison()
        self._added = Additions(shapes, self.found)
        self._lines: dict[Anchor, Line] = {}
        self._rows: dict[str, list[Row]] = {}
        self._anchors: Counter[Anchor] = Counter()
        self._met: set[Para] = set()
        self._gone: list[Line] = []

    def compare(self, before: Reading, after: Reading) -> None:
        """Compares what came back with what was exported."""
        for line in _all_lines(before.blocks):
            for piece in line.pieces:
                self._lines.setdefault(piece.anchor, line)
        for row in rows_in(before.blocks):
            self._rows.setdefault(self._item(row), []).append(row)
        marks = (mark for paragraph in after.paragraphs for mark in paragraph.marks if mark.start is not None)
        self._anchors.update(mark.anchor for mark in marks)
        self._blocks(before.blocks, after.blocks, Here())
        for line in self._gone:
            if line.paragraphs[0] not in self._met:
                for path, piece in self._pieces(line):
                    self.found.fields.append(Found(path, line.spans(piece.start, piece.end), None))

    def _blocks(self, before: Sequence[Block], after: Sequence[Block], here: Here) -> None:
        added: list[Part] = []
        for old, new in pair(lines(before), lines(after)):
            was = self._moved_here(new) if old is None and new is not None else old
            if new is None:
                self._take_gone(old)
            elif was is None:
                added.append(new)
            else:
                known = len(self.found.fields)
                beyond = self._pair(was, new, here)
                self._added.take(added, here, self.found.fields[known:] if isinstance(new, Line) else ())
                here, added = beyond, []
        self._added.take(added, here, ())

    def _moved_here(self, new: Part) -> Part | None:
        """The line that a part was elsewhere; for a table that holds rows of others, a table without rows."""
        if isinstance(new, Table):
            return Table([]) if any(self._row_elsewhere(row) for row in new.rows) else None
        was = (self._lines.get(piece.anchor) for piece in new.pieces if self._anchors[piece.anchor] == 1)
        return next((line for line in was if line and line.paragraphs[0] not in self._met), None)

    def _take_gone(self, old: Part | None) -> None:
        if isinstance(old, Line):
            self._gone.append(old)
        elif old is not None:
            for row in old.rows:
                for cell in row.cells:
                    for part in lines(cell.blocks):
                        self._take_gone(part)

    def _pair(self, old: Part, new: Part, here: Here) -> Here:
        """Compares two parts, and gives where what follows them stands."""
        match old, new:
            case Line(), Line():
                return self._line(old, new, here)
            case Table(), Table():
                self._table(old, new)
                return here._replace(last=None)
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

    def _line(self, old: Line, new: Line, here: Here) -> Here:
        self._met.add(old.paragraphs[0])
        self._saw(new)
        self._saw(old)
        pieces = self._pieces(old) or self._whole(old)
        here = self._under(old, new, pieces, here)
        if not pieces:
            if plain(old.text) != plain(new.text):
                self._unplaced(new)
            return here
        made, told = assigned(old, new, pieces, self._pieces(new))
        for (path, piece), where in zip(pieces, made, strict=True):
            if where is None:
                continue
            last = Found(path, old.spans(piece.start, piece.end), new.spans(*where))
            self.found.fields.append(last)
            here = here._replace(last=self._added.cut(last, here) if self.shapes.is_rich.get(path) else last)
        if not told:
            self._unplaced(new)
        return here

    def _under(self, old: Line, new: Line, pieces: Sequence[tuple[str, Piece]], here: Here) -> Here:
        """Where a line stands: under itself, if it is a heading."""
        level = new.heading or old.heading
        if not level or here.in_cell:
            return here._replace(last=None)
        items = (self.shapes.item_of(path) for path, _ in pieces)
        item = next((item for item in items if item in self.shapes.levels), "")
        self._added.pass_heading(item)
        return Here(None, level, item)

    def _whole(self, line: Line) -> list[tuple[str, Piece]]:
        """A line that stands in for a field that says nothing yet is that field's as a whole."""
        for anchor in reversed(line.places):
            path = self._path(anchor)
            if path in self.shapes.is_rich:
                return [(path, Piece(anchor, 0, len(line.text)))]
        return []

    def _unplaced(self, line: Line) -> None:
        self.found.list_words(line.text.replace(PARAGRAPH_END, "\n"))

    # tables

    def _table(self, old: Table, new: Table) -> None:
        rows = pair_rows(old.rows, new.rows)
        pairs = [(before or (after and self._row_elsewhere(after)), after) for before, after in rows]
        columns = self._columns(pairs)
        head = [row_line(Row([cell])) for cell in new.rows[0].cells] if new.rows and new.rows[0].header else []
        kind = parent(self._next_item(pairs, any_owner=True))
        owner = item = ""
        for place, (before, after) in enumerate(pairs):
            following = self._next_item(pairs[place + 1 :])
            list_path = self._list(owner, kind, item or following)
            if before is not None and after is not None:
                self._stays(self._item(before), list_path if owner or rows[place][0] is None else "", item)
                self._row(before, after, head)
            elif after is not None and after.header:
                self._new_head(after)
            elif after is not None:
                self._added.row(after, columns.get(len(after.cells), {}), list_path, item, following)
            elif before is not None:
                self._take_gone(Table([before]))
            if before is not None and row_keys(before):
                item = self._item(before)
                owner = owner if item else self._owner(before)

    def _new_head(self, row: Row) -> None:
        """A row that names columns is no item; a table that was divided may have one that is known."""
        known = {row_line(was) for was in self._rows.get("", ())}
        if row_line(row) not in known:
            self.found.list_words(row_line(row))

    def _list(self, owner: str, kind: str, neighbour: str) -> str:
        """The list that a row belongs to: that of its neighbour, or the one of the item that the rows above head."""
        own = f"{owner}/{last_step(kind)}"
        return own if own in self.shapes.item_lists else parent(neighbour)

    def _owner(self, row: Row) -> str:
        """The item that a row names which heads those below it."""
        return next((item for anchor, _ in row_keys(row) if (item := self.shapes.item_of(self._path(anchor)))), "")

    def _stays(self, here: str, list_path: str, item: str) -> None:
        """Notes an item's row; one that stands in another list of the kind has gone over to that one."""
        self.found.seen.add(here)
        own = parent(here)
        if here and list_path and list_path != own and last_step(list_path) == last_step(own):
            self.found.transfers.append(Transfer(here, list_path, last_step(item)))

    def _row_elsewhere(self, row: Row) -> Row | None:
        """The row of another table that a row was, if it stands nowhere else now."""
        once = {key for key in row_keys(row) if self._anchors[key[0]] == 1}
        items = {self.shapes.item_of(self._path(anchor)) for anchor, _ in once}
        known = [was for item in sorted(items) if item for was in self._rows.get(item, ())]
        shared = [(len(once.intersection(row_keys(was))), -place) for place, was in enumerate(known)]
        if not shared:
            return None
        most, place = max(shared)
        return known[-place] if 2 * most > len(row_keys(known[-place])) else None

    def _row(self, old: Row, new: Row, head: Sequence[str]) -> None:
        names = dict(zip(map(id, new.cells), head, strict=False)) if len(head) == len(new.cells) else {}
        for before, after in pair_cells(old.cells, new.cells):
            if before is not None and after is not None:
                self._blocks(before.blocks, after.blocks, Here(in_cell=True))
            elif before is not None:
                self._take_gone(Table([Row([before])]))
            elif after is not None and (words := row_line(Row([after]))):
                name = names.get(id(after), "")
                self.found.list_words(f"{name}: {words}" if name not in ("", words) else words)

    def _item(self, row: Row) -> str:
        """The path of the item that a row shows: the innermost one that stands in a list of its own."""
        for anchor in _places(row):
            path = self._path(anchor)
            if parent(path) in self.shapes.item_lists:
                return path
        return ""

    def _next_item(self, pairs: Sequence[tuple[Row | None, Row | None]], any_owner: bool = False) -> str:
        """The item of the next row; none where that heads other rows, unless it may be ``any_owner``'s."""
        rows = (before for before, _ in pairs if before is not None and row_keys(before))
        return next((item for row in rows if (item := self._item(row)) or not any_owner), "")

    def _columns(self, pairs: Sequence[tuple[Row | None, Row | None]]) -> Mapping[int, Mapping[int, str]]:
        """The field of each column, by the number of columns that a row has now."""
        found: dict[int, dict[int, str]] = {}
        for before, after in pairs:
            if before is None or not (item := self._item(before)):
                continue
            now = before if after is None else after
            cells = pair_cells(before.cells, now.cells)
            fields = {
                place: name
                for was, cell in cells
                if was is not None
                for place, other in enumerate(now.cells)
                if other is cell and (name := self._field(was.blocks, item))
            }
            if len(fields) > len(found.get(len(now.cells), {})):
                found[len(now.cells)] = fields
        return found

    def _field(self, blocks: Sequence[Block], item: str) -> str:
        for anchor in _places_in(blocks):
            if parent(path := self._path(anchor)) == item:
                return last_step(path)
        return ""


def _all_lines(blocks: Sequence[Block]) -> Iterator[Line]:
    for part in lines(blocks):
        if isinstance(part, Line):
            yield part
        else:
            for row in part.rows:
                for cell in row.cells:
                    yield from _all_lines(cell.blocks)


def _places(row: Row) -> Iterator[Anchor]:
    for cell in row.cells:
        yield from _places_in(cell.blocks)


def _places_in(blocks: Sequence[Block]) -> Iterator[Anchor]:
    for block in blocks:
        if isinstance(block, Para):
            yield from (mark.anchor for mark in block.marks if mark.anchor.kind == "place")
