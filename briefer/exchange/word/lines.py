"""Lines: paragraphs that one field's anchor holds together, and how those of two states of a file belong together.

A person who splits, joins or adds a paragraph within a field changes paragraphs but not lines, so that lines of what
was exported can be found again in what came back: by the anchors in them, then by their words, then by their order.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from briefer.document.anchor import Anchor
from briefer.exchange.word.text import Block, Para, Row, Span, Table

PARAGRAPH_END = "\x1d"
"""Stands between the paragraphs of a line; no XML can hold it."""

_ALIKE = 0.4
"""How much of their words two lines share at least to be taken for the same line, edited."""


class Piece(NamedTuple):
    """The words of a field in a line."""

    anchor: Anchor
    start: int
    end: int


@dataclass(eq=False)
class Line:
    """Paragraphs read as one."""

    paragraphs: list[Para]

    @cached_property
    def text(self) -> str:
        """The words of all paragraphs."""
        return PARAGRAPH_END.join(paragraph.text for paragraph in self.paragraphs)

    @cached_property
    def pieces(self) -> list[Piece]:
        """Where the words of fields stand, in order."""
        starts: dict[Anchor, int] = {}
        pieces: list[Piece] = []
        offset = 0
        for paragraph in self.paragraphs:
            for mark in paragraph.marks:
                if mark.start is not None:
                    starts[mark.anchor] = offset + mark.start
                if mark.end is not None and mark.anchor in starts and mark.anchor.kind == "text":
                    pieces.append(Piece(mark.anchor, starts[mark.anchor], offset + mark.end))
            offset += len(paragraph.text) + 1
        return sorted(pieces, key=lambda piece: (piece.start, piece.end))

    @cached_property
    def places(self) -> list[Anchor]:
        """The places marked in it."""
        marks = (mark for paragraph in self.paragraphs for mark in paragraph.marks)
        return [mark.anchor for mark in marks if mark.anchor.kind == "place" and mark.start is not None]

    def spans(self, start: int, end: int) -> list[tuple[Para, list[Span]]]:
        """The words between two points, with their looks, by paragraph."""
        found: list[tuple[Para, list[Span]]] = []
        offset = 0
        for paragraph in self.paragraphs:
            length = len(paragraph.text)
            if start <= offset + length and end >= offset:
                found.append((paragraph, _clipped(paragraph.spans, start - offset, end - offset)))
            offset += length + 1
        return found


Part = Line | Table


def _clipped(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    kept: list[Span] = []
    offset = 0
    for span in spans:
        words = span.text[max(start - offset, 0) : max(end - offset, 0)]
        if words:
            kept.append(span._replace(text=words))
        offset += len(span.text)
    return kept


def lines(blocks: Sequence[Block]) -> list[Part]:
    """Blocks with paragraphs gathered into lines."""
    made: list[Part] = []
    opened: set[Anchor] = set()
    for block in blocks:
        if isinstance(block, Table):
            made.append(block)
            continue
        if opened and made and isinstance(made[-1], Line):
            made[-1].paragraphs.append(block)
        else:
            made.append(Line([block]))
        for mark in block.marks:
            if mark.end is None:
                opened.add(mark.anchor)
            elif mark.start is None:
                opened.discard(mark.anchor)
    return made


def pair(before: Sequence[Part], after: Sequence[Part]) -> Iterator[tuple[Part | None, Part | None]]:
    """The parts that belong together, in the order of what came back; a part that is gone stands where it stood."""
    matched = _by_anchor([_keys(part) for part in before], [_keys(part) for part in after])
    last_before = last_after = 0
    for old, new in (*matched, (len(before), len(after))):
        yield from _pair_gap(before[last_before:old], after[last_after:new])
        if old < len(before):
            yield before[old], after[new]
        last_before, last_after = old + 1, new + 1


def pair_rows(before: Sequence[Row], after: Sequence[Row]) -> Iterator[tuple[Row | None, Row | None]]:
    """The rows that belong together, in the same way."""
    matched = _by_anchor([_row_keys(row) for row in before], [_row_keys(row) for row in after])
    last_before = last_after = 0
    for old, new in (*matched, (len(before), len(after))):
        gap = _in_order(
            [_row_text(row) for row in before[last_before:old]], [_row_text(row) for row in after[last_after:new]]
        )
        for left, right in gap:
            yield (
                None if left is None else before[last_before + left],
                None if right is None else after[last_after + right],
            )
        if old < len(before):
            yield before[old], after[new]
        last_before, last_after = old + 1, new + 1


Key = tuple[Anchor, str]


def _keys(part: Part) -> list[Key]:
    paragraphs = part.paragraphs if isinstance(part, Line) else list(_paragraphs(part.rows))
    return [
        (mark.anchor, end)
        for paragraph in paragraphs
        for mark in paragraph.marks
        for end, offset in (("start", mark.start), ("end", mark.end))
        if offset is not None
    ]


def _row_keys(row: Row) -> list[Key]:
    return _keys(Table([row]))


def _paragraphs(rows: Sequence[Row]) -> Iterator[Para]:
    for row in rows:
        for cell in row.cells:
            for block in cell.blocks:
                if isinstance(block, Table):
                    yield from _paragraphs(block.rows)
                else:
                    yield block


def _row_text(row: Row) -> str:
    return " ".join(paragraph.text for paragraph in _paragraphs([row]))


def part_text(part: Part) -> str:
    """All words of a part."""
    return part.text if isinstance(part, Line) else " ".join(map(_row_text, part.rows))


def _by_anchor(before: Sequence[Sequence[Key]], after: Sequence[Sequence[Key]]) -> list[tuple[int, int]]:
    """Places that share an anchor, as many as stand in the same order in both."""
    where: dict[Key, int] = {}
    for place, keys in enumerate(after):
        for key in keys:
            where.setdefault(key, place)
    found: list[tuple[int, int]] = []
    for place, keys in enumerate(before):
        votes = Counter(where[key] for key in keys if key in where)
        if votes:
            most = max(votes.values())
            found.append((place, min(target for target, count in votes.items() if count == most)))
    return rising(found)


def rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A longest part of the pairs in which the second numbers rise too."""
    tops: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for place, (_, number) in enumerate(pairs):
        pile = bisect_left(tops, number)
        previous.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [number]
        ends[pile : pile + 1] = [place]
    chosen: list[tuple[int, int]] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        chosen.append(pairs[place])
        place = previous[place]
    return chosen[::-1]


def _pair_gap(before: Sequence[Part], after: Sequence[Part]) -> Iterator[tuple[Part | None, Part | None]]:
    """Parts between two that share anchors: by kind, words and order.

    Where a field of several paragraphs lost its anchor, all that stands in its place is that field.
    """
    if len(before) == 1 and isinstance(before[0], Line) and len(before[0].paragraphs) > 1 and len(after) > 1:
        said = [part for part in after if isinstance(part, Line)]
        if len(said) == len(after):
            yield before[0], Line([paragraph for part in said for paragraph in part.paragraphs])
            return
    old = [f"{type(part).__name__}:{part_text(part)}" for part in before]
    new = [f"{type(part).__name__}:{part_text(part)}" for part in after]
    for left, right in _in_order(old, new):
        if left is not None and right is not None and type(before[left]) is not type(after[right]):
            yield before[left], None
            yield None, after[right]
        else:
            yield None if left is None else before[left], None if right is None else after[right]


def _in_order(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Places of two sequences of words that belong together: equal ones first, then alike ones in the same order."""
    for tag, old_start, old_end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        before, after = range(old_start, old_end), range(new_start, new_end)
        if tag == "equal" or (tag == "replace" and len(before) == len(after)):
            yield from zip(before, after, strict=True)
        else:
            yield from _alike(old, new, before, after)


def _alike(
    old: Sequence[str], new: Sequence[str], before: range, after: range
) -> Iterator[tuple[int | None, int | None]]:
    start = after.start
    for left in before:
        scores = {right: _likeness(old[left], new[right]) for right in range(start, after.stop)}
        best = max(scores, key=lambda right: scores[right], default=None)
        if best is None or scores[best] < _ALIKE:
            yield left, None
            continue
        yield from ((None, right) for right in range(start, best))
        yield left, best
        start = best + 1
    yield from ((None, right) for right in range(start, after.stop))


def _likeness(old: str, new: str) -> float:
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio()
