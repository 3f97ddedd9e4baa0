"""Memory: a document laid out, with everything that has not changed taken from the last time."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from briefer.document.blocks import Block, Contents, Document, Heading, Table
from briefer.document.progress import Progress, silent
from briefer.document.theme import Theme
from briefer.layout.blocks import Entry as ContentsEntry
from briefer.layout.blocks import lay_out
from briefer.layout.boxes import BlockBox
from briefer.layout.fonts import Files, Fonts
from briefer.layout.pages import Entry, Known, Page, Pagination, paginate
from briefer.layout.text import Typesetter

_SPARE = 64
"""So many boxes of blocks that are gone may be remembered, and as many again as the document has."""


@dataclass(slots=True, frozen=True)
class Layout:
    """A document on its pages: the box of each block in order, and what stands on each page."""

    boxes: list[BlockBox]
    pages: list[Page]
    setter: Typesetter


class _Paged(NamedTuple):
    """Boxes and their pages, with the number of the first entry of each box."""

    boxes: list[BlockBox]
    starts: list[int]
    pagination: Pagination


def _paged(boxes: list[BlockBox], height: float, first_height: float, last: _Paged | None) -> _Paged:
    """Pages of boxes; of what is the same as the last time, at both ends, nothing is made anew."""
    if last is None:
        entries = [Entry(place, slab) for place, box in enumerate(boxes) for slab in box.slabs]
        starts = list(accumulate((len(box.slabs) for box in boxes), initial=0))
        return _Paged(boxes, starts, paginate(entries, height, None, first_height))
    before = _same(boxes, last.boxes)
    after = min(_same(reversed(boxes), reversed(last.boxes)), len(boxes) - before, len(last.boxes) - before)
    old, starts = last.pagination.entries, last.starts
    first, rest = starts[before], starts[len(last.boxes) - after]
    changed = range(before, len(boxes) - after)
    entries = old[:first] + [Entry(place, slab) for place in changed for slab in boxes[place].slabs]
    tail, shift = old[rest:], len(boxes) - len(last.boxes)
    if shift:
        tail = [Entry(block + shift, slab) for block, slab in tail]
    known = Known(last.pagination, first, len(tail))
    starts = starts[:before] + list(accumulate((len(box.slabs) for box in boxes[before:]), initial=first))
    return _Paged(boxes, starts, paginate(entries + tail, height, known, first_height))


def _same(some: Iterable[BlockBox], others: Iterable[BlockBox]) -> int:
    """How many boxes at the beginning are the same."""
    count = 0
    for one, other in zip(some, others, strict=False):
        if one is not other:
            break
        count += 1
    return count


class Memory:
    """Remembers words by font and boxes by the identity of their block, for one theme at a time.

    A box is good for as long as the theme, the language and the pictures stay the same.
    """

    def __init__(self) -> None:
        self._files = Files()
        self._boxes: dict[int, BlockBox] = {}
        self._contents: dict[int, tuple[tuple[int, ...], BlockBox]] = {}
        self._setter: Typesetter | None = None
        self._images: frozenset[str] = frozenset()
        self._last: _Paged | None = None
        self._heights = 0.0, 0.0

    def lay_out(
        self,
        document: Document,
        theme: Theme,
        height: float,
        progress: Progress = silent,
        *,
        first_height: float | None = None,
    ) -> Layout:
        """A document on pages whose text area has a height, that of the first page its own where it has one."""
        setter = self._setter_for(document, theme)
        setter.fonts.tidy()
        boxes = self._lay(document, setter, progress)
        heights = height, height if first_height is None else first_height
        if self._heights != heights:
            self._last = None
        self._heights = heights
        self._last = _paged(boxes, *heights, self._last)
        return Layout(boxes, self._last.pagination.pages, setter)

    def setter(self, document: Document, theme: Theme) -> Typesetter:
        """What measures text for a document."""
        return self._setter_for(document, theme)

    def _setter_for(self, document: Document, theme: Theme) -> Typesetter:
        images = frozenset(document.images)
        setter = self._setter
        if setter is None or setter.theme is not theme or setter.language != document.language:
            self._files.keep(theme)
            setter = self._setter = Typesetter(theme, Fonts(theme, self._files, document.language), document.language)
            self._forget()
        if images != self._images:
            self._images = images
            self._forget()
        return setter

    def _forget(self) -> None:
        self._boxes = {}
        self._contents = {}
        self._last = None

    def _lay(self, document: Document, setter: Typesetter, progress: Progress) -> list[BlockBox]:
        blocks, known = document.blocks, self._boxes
        boxes = [known.get(id(block)) for block in blocks]
        for place, box in enumerate(boxes):
            if box is None:
                progress(place / len(blocks))
                boxes[place] = self._fresh(blocks[place], blocks, document, setter)
        laid = [box for box in boxes if box]
        if len(known) > 2 * len(blocks) + _SPARE:
            self._boxes = {id(box.block): box for box in laid if not isinstance(box.block, Contents)}
        if setter.rows.is_full:
            tables = (block for block in blocks if isinstance(block, Table))
            setter.rows.forget_gone(row for table in tables for row in (*table.header, *table.rows))
        return laid

    def _fresh(self, block: Block, blocks: tuple[Block, ...], document: Document, setter: Typesetter) -> BlockBox:
        if not isinstance(block, Contents):
            known = self._boxes.get(id(block))  # the same block may stand in a document twice
            box = self._boxes[id(block)] = known or lay_out(setter, block, document.images)
            return box
        entries = tuple(ContentsEntry(it, place) for place, it in enumerate(blocks) if isinstance(it, Heading))
        key = tuple(part for entry in entries for part in (id(entry.heading), entry.block))
        found = self._contents.get(id(block))
        if found and found[0] == key and found[1].block is block:
            return found[1]
        box = lay_out(setter, block, document.images, entries)
        self._contents = {id(block): (key, box)}
        return box
