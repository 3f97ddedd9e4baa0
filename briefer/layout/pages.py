"""Boxes to pages: what stands on each page and how far down, from known heights alone."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from briefer.layout.boxes import BreakBox, CellBox, Part, PictureBox, RowBox, Slab, TextBox

ORPHANS = 2
"""The fewest lines of a paragraph at the foot of a page; as many at the head of the next."""

_SLACK = 0.01
_LEAST_OF_A_ROW = 40.0


class Entry(NamedTuple):
    """A slab and the place of its block in the document."""

    block: int
    slab: Slab


class Placed(NamedTuple):
    """A slab on a page, ``y`` below the top of the text area. A repeated one was read out before."""

    block: int
    slab: Slab
    y: float
    repeated: bool = False


Page = tuple[Placed, ...]


def paginate(entries: Iterable[Entry], height: float) -> list[Page]:
    """Pages of a height. A document without content has one empty page."""
    pager = _Pager(list(entries), height)
    pager.run()
    return pager.pages or [()]


class _Pager:
    def __init__(self, entries: list[Entry], height: float) -> None:
        self._entries = entries
        self._height = height
        self.pages: list[Page] = []
        self._page: list[Placed] = []
        self._own = 0
        """How many of the page's slabs are not repeated ones."""
        self._y = self._after = 0.0

    def run(self) -> None:
        """Fill page after page."""
        at, entries, limit = 0, self._entries, self._height + _SLACK
        while at < len(entries):
            block, slab = entries[at]
            if isinstance(slab, BreakBox):
                self._turn()
                at += 1
                continue
            if not self._own:
                self._repeat_header(block, slab)
            top = self._y + max(self._after, slab.before) if self._page else 0.0
            if top + slab.height <= limit:
                self._place(block, slab, top)
                at += 1
                continue
            at = self._overflow(at, top)
        self._turn()

    def _place(self, block: int, slab: Slab, top: float) -> None:
        self._page.append(Placed(block, slab, top))
        self._own += 1
        self._y, self._after = top + slab.height, slab.after

    def _turn(self) -> None:
        if self._own:
            self.pages.append(tuple(self._page))
        self._page, self._own, self._y, self._after = [], 0, 0.0, 0.0

    def _repeat_header(self, block: int, slab: Slab) -> None:
        if isinstance(slab, RowBox) and not self._page:
            for row in slab.header:
                self._page.append(Placed(block, row, self._y, repeated=True))
                self._y += row.height
                self._after = 0.0

    def _overflow(self, at: int, top: float) -> int:
        """What is done with a slab that doesn't fit: split, moved with what must stay with it, or set regardless."""
        block, slab = self._entries[at]
        halves = self._split(slab, self._height - top)
        if halves:
            self._place(block, halves[0], top)
            self._entries[at] = Entry(block, halves[1])
            self._turn()
            return at
        if not self._own:
            self._place(block, slab, top)
            self._turn()
            return at + 1
        kept = self._kept()
        del self._page[len(self._page) - kept :]
        self._own -= kept
        self._turn()
        return at - kept

    def _kept(self) -> int:
        """How many slabs at the end of the page must go with the next one; none when that would empty the page."""
        kept = 0
        while kept < self._own and self._page[-1 - kept].slab.keep_next:
            kept += 1
        return 0 if kept == self._own else kept

    def _split(self, slab: Slab, room: float) -> tuple[Slab, Slab] | None:
        alone = not self._own
        match slab:
            case TextBox():
                return split_text(slab, room, alone)
            case RowBox() if alone or slab.height > self._height - sum(row.height for row in slab.header):
                return split_row(slab, room, alone)
            case _:
                return None


def split_text(box: TextBox, room: float, alone: bool) -> tuple[TextBox, TextBox] | None:
    """A paragraph in two; ``alone`` when nothing else is on the page, so that as much as fits has to stay."""
    count = len(box.lines)
    fitting = int((room - box.top + _SLACK) / box.leading)
    if alone:
        fitting = min(max(fitting, 1), count - 1)
        return _cut(box, fitting) if 0 < fitting < count else None
    fitting = min(fitting, count - ORPHANS)
    if fitting < ORPHANS or box.keep_next:
        return None
    return _cut(box, fitting)


def _cut(box: TextBox, lines: int) -> tuple[TextBox, TextBox]:
    rest = len(box.lines) - lines
    first = replace(box, lines=box.lines[:lines], height=lines * box.leading + box.top, bottom=0.0, after=0.0)
    second = replace(
        box, lines=box.lines[lines:], height=rest * box.leading + box.bottom, top=0.0, before=0.0, label=None
    )
    return first, second


def split_row(row: RowBox, room: float, alone: bool) -> tuple[RowBox, RowBox] | None:
    """A row in two, each of its cells split where the room ends; None when too little of it would stand here."""
    if room < _LEAST_OF_A_ROW and not alone:
        return None
    limit = room - row.top - row.pad
    halves = [_split_cell(cell, limit, row.pad) for cell in row.cells]
    above, below = [half[0] for half in halves], [half[1] for half in halves]
    if not any(cell.parts for cell in above) or not any(cell.parts for cell in below):
        return None
    first = replace(row, cells=tuple(above), height=_height(above, row.pad) + row.top, bottom=0.0, after=0.0)
    second = replace(row, cells=tuple(below), height=_height(below, row.pad) + row.bottom, top=0.0, before=0.0)
    return first, second


def _height(cells: list[CellBox], pad: float) -> float:
    return max((cell.parts[-1].y + cell.parts[-1].box.height for cell in cells if cell.parts), default=0.0) + pad


def _split_cell(cell: CellBox, limit: float, pad: float) -> tuple[CellBox, CellBox]:
    above: list[Part] = []
    below: list[Part] = []
    for y, box in cell.parts:
        if not below and y + box.height <= limit + _SLACK:
            above.append(Part(y, box))
            continue
        if not below:
            halves = _split_part(box, limit - y, first=not above)
            if halves:
                above.append(Part(y, halves[0]))
                box = halves[1]
        below.append(Part(_next(below, pad), box))
    return cell._replace(parts=tuple(above)), cell._replace(parts=tuple(below))


def _next(below: list[Part], pad: float) -> float:
    if not below:
        return pad
    last = below[-1]
    return last.y + last.box.height + last.box.after


def _split_part(
    box: TextBox | PictureBox | RowBox, room: float, first: bool
) -> tuple[TextBox | RowBox, TextBox | RowBox] | None:
    match box:
        case TextBox() if room >= box.leading:
            return split_text(box, room, first)
        case RowBox():
            return split_row(box, room, first)
        case _:
            return None
