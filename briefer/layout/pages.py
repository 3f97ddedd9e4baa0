"""Boxes to pages: what stands on each page and how far down, from known heights alone."""

from bisect import bisect_left
from dataclasses import replace
from typing import NamedTuple

from briefer.layout.boxes import BreakBox, CellBox, Part, PictureBox, RowBox, Slab, TextBox, is_one_line

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


class Turn(NamedTuple):
    """Where a page begins: the entry, what is left of it when the page before took a part, and the last entry seen."""

    at: int
    rest: Slab | None
    seen: int


class Pagination(NamedTuple):
    """Pages, and how they came about: the next pagination goes on from what has not changed."""

    entries: list[Entry]
    pages: list[Page]
    turns: list[Turn]
    """Where each page begins."""


class Known(NamedTuple):
    """An earlier pagination for the same height, and how many entries at both ends are still the same."""

    last: Pagination
    before: int
    after: int


def paginate(entries: list[Entry], height: float, known: Known | None = None, first: float | None = None) -> Pagination:
    """Pages of a height, the ``first`` of its own where it has one. A document without content has one empty page.

    Pages before the first change are taken from what is known, and those after the last one too, once a page begins
    where one began before.
    """
    pager = _Pager(entries, height, known, height if first is None else first)
    pager.run()
    return Pagination(entries, pager.pages or [()], pager.turns)


class _Pager:
    def __init__(self, entries: list[Entry], height: float, known: Known | None, first: float) -> None:
        self._entries = entries
        self._heights = first, height
        self._last = known.last if known else None
        self._same_from = len(entries) - known.after if known else 0
        self.pages: list[Page] = []
        self.turns: list[Turn] = [Turn(0, None, -1)]
        if known:
            self._reuse(known)
        self._at, self._rest, _ = self.turns[-1]
        self._page: list[Placed] = []
        self._own = 0
        """How many of the page's slabs are not repeated ones."""
        self._y = self._after = 0.0

    @property
    def _height(self) -> float:
        """Of the page that is being filled."""
        return self._heights[1 if self.pages else 0]

    # what an earlier pagination gives

    def _reuse(self, known: Known) -> None:
        """Pages that were full before the first change."""
        last = known.last
        reusable = bisect_left(last.turns, known.before, lo=1, key=lambda turn: turn.seen) - 1
        self.pages, self.turns = last.pages[:reusable], last.turns[: reusable + 1]

    def _catch_up(self) -> bool:
        """Takes the remaining pages from the last time, when this one begins where one began then."""
        last = self._last
        if last is None or self._at < self._same_from or not self.pages:
            return False
        shift = len(self._entries) - len(last.entries)
        place = bisect_left(last.turns, self._at - shift, key=lambda turn: turn.at)
        if not 0 < place < len(last.turns) or last.turns[place].at != self._at - shift:
            return False
        if not _alike(self._rest, last.turns[place].rest):
            return False
        blocks = self._entries[self._at].block - last.entries[self._at - shift].block if self._more() else 0
        self.pages += _moved(last.pages[place:], blocks)
        self.turns += [Turn(at + shift, rest, seen + shift) for at, rest, seen in last.turns[place + 1 :]]
        return True

    def _more(self) -> bool:
        return self._at < len(self._entries)

    # filling pages

    def run(self) -> None:
        """Fill page after page."""
        entries = self._entries
        while self._at < len(entries):
            block, slab = entries[self._at]
            slab = self._rest or slab
            if isinstance(slab, BreakBox):
                self._turn(self._at + 1, None, self._at)
                if not self._page and self._catch_up():
                    return
                continue
            if not self._own:
                self._repeat_header(block, slab)
            top = self._y + max(self._after, slab.before) if self._page else 0.0
            if top + slab.height <= self._height + _SLACK:
                self._place(block, slab, top)
                self._at += 1
                continue
            self._overflow(block, slab, top)
            if self._catch_up():
                return
        if self._own:
            self.pages.append(tuple(self._page))

    def _place(self, block: int, slab: Slab, top: float) -> None:
        self._page.append(Placed(block, slab, top))
        self._own += 1
        self._rest = None
        self._y, self._after = top + slab.height, slab.after

    def _turn(self, at: int, rest: Slab | None, seen: int) -> None:
        """Ends the page, if there is anything on it; the next begins at an entry."""
        if self._own:
            self.pages.append(tuple(self._page))
            self.turns.append(Turn(at, rest, seen))
        else:
            self.turns[-1] = Turn(at, rest, seen)
        self._at, self._rest = at, rest
        self._page, self._own, self._y, self._after = [], 0, 0.0, 0.0

    def _repeat_header(self, block: int, slab: Slab) -> None:
        if isinstance(slab, RowBox) and not self._page:
            for row in slab.header:
                self._page.append(Placed(block, row, self._y, repeated=True))
                self._y += row.height
                self._after = 0.0

    def _overflow(self, block: int, slab: Slab, top: float) -> None:
        """What is done with a slab that doesn't fit: split, moved with what must stay with it, or set regardless."""
        at = self._at
        if isinstance(slab, PictureBox) and not self._own:
            slab = scaled(slab, self._height - top)
        kept = self._kept(slab)
        halves = self._split(slab, self._height - top, kept)
        if halves:
            self._place(block, halves[0], top)
            self._turn(at, halves[1], at)
        elif not self._own:
            self._place(block, slab, top)
            self._turn(at + 1, None, at)
        elif _keeps_previous(slab) and self._send_end(at):
            pass
        else:
            self._send(kept, at)

    def _send(self, kept: int, at: int) -> None:
        """Turns the page, and takes the last slabs along; none when that would empty the page."""
        kept = kept if kept < self._own else 0
        del self._page[len(self._page) - kept :]
        self._own -= kept
        self._turn(at - kept, None if kept else self._rest, at)

    def _send_end(self, at: int) -> bool:
        """Takes the last two lines of a long paragraph along, where it can spare them."""
        last = self._page[-1]
        if not isinstance(last.slab, TextBox) or len(last.slab.lines) < 2 * ORPHANS or last.slab.keep_next:
            return False
        first, end = _cut_text(last.slab, len(last.slab.lines) - ORPHANS)
        self._page[-1] = last._replace(slab=first)
        self._turn(at - 1, end, at)
        return True

    def _kept(self, slab: Slab) -> int:
        """How many slabs at the end of the page must stay with the next one.

        Those that keep what follows, those without which the next may not stand, and a single line after a heading when
        more of the same section follows: below a heading there are two lines of text at least.
        """
        kept, after = 0, slab
        while kept < self._own:
            last = self._page[-1 - kept].slab
            if not (last.keep_next or _keeps_previous(after) or self._is_lone_line(kept, after)):
                break
            kept, after = kept + 1, last
        return kept

    def _is_lone_line(self, kept: int, after: Slab) -> bool:
        """Whether the slab before those that are kept is one line, right after a heading or another that keeps it."""
        if kept + 1 >= self._own or (isinstance(after, TextBox) and after.is_heading):
            return False
        return is_one_line(self._page[-1 - kept].slab) and self._page[-2 - kept].slab.keep_next

    def _split(self, slab: Slab, room: float, kept: int) -> tuple[Slab, Slab] | None:
        """Two halves; all that stands before may be what must not be left alone, which then goes before a half."""
        alone = kept == self._own
        match slab:
            case TextBox():
                return _split_text(slab, room, alone, must=not self._own)
            case RowBox() if alone or slab.height > self._height - sum(row.height for row in slab.header):
                return _split_row(slab, room, alone)
            case _:
                return None


def _keeps_previous(slab: Slab) -> bool:
    return isinstance(slab, TextBox) and slab.keep_previous


def _alike(one: Slab | None, other: Slab | None) -> bool:
    """Whether the same is left of a slab that was split."""
    if one is None or other is None:
        return one is other
    return type(one) is type(other) and abs(one.height - other.height) < _SLACK


def _moved(pages: list[Page], blocks: int) -> list[Page]:
    """Pages whose blocks have moved to another place in the document."""
    if not blocks:
        return pages
    return [tuple([placed._replace(block=placed.block + blocks) for placed in page]) for page in pages]


def scaled(box: PictureBox, height: float) -> PictureBox:
    """A picture made smaller, so that it takes no more than a height, with its middle where it was."""
    rest = box.height - box.picture_height
    factor = max(min((height - rest) / box.picture_height, 1.0), 0.01)
    tall = box.picture_height * factor
    x = box.x + box.width * (1 - factor) / 2
    return replace(box, x=x, width=box.width * factor, picture_height=tall, height=tall + rest)


def _split_text(box: TextBox, room: float, alone: bool, must: bool = False) -> tuple[TextBox, TextBox] | None:
    """A paragraph in two, two lines at least in each half.

    ``alone`` when nothing that could be left is on the page, so that as much as fits has to stay; ``must`` when it is
    empty, so that one line has to stay whether it fits or not.
    """
    count = len(box.lines)
    fitting = int((room - box.top + _SLACK) / box.leading)
    if alone:
        fitting = min(max(fitting, int(must)), count - 1)
        return _cut_text(box, fitting) if 0 < fitting < count else None
    fitting = min(fitting, count - ORPHANS)
    if fitting < ORPHANS or box.keep_next:
        return None
    return _cut_text(box, fitting)


def _cut_text(box: TextBox, lines: int) -> tuple[TextBox, TextBox]:
    """The first lines of a paragraph, and the others."""
    rest = len(box.lines) - lines
    first = replace(box, lines=box.lines[:lines], height=lines * box.leading + box.top, bottom=0.0, after=0.0)
    second = replace(
        box, lines=box.lines[lines:], height=rest * box.leading + box.bottom, top=0.0, before=0.0, label=None
    )
    return first, second


def _split_row(row: RowBox, room: float, alone: bool) -> tuple[RowBox, RowBox] | None:
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
            return _split_text(box, room, first, must=first)
        case RowBox():
            return _split_row(box, room, first)
        case _:
            return None
