"""Lines: paragraphs that one field's anchor holds together.

A person who splits, joins or adds a paragraph within a field changes paragraphs but not lines, so that lines of what
was exported can be found again in what came back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from briefer.document.anchor import Anchor
from briefer.exchange.word.text import Block, Para, Row, Span, Table

PARAGRAPH_END = "\x1d"
"""Stands between the paragraphs of a line; no XML can hold it."""


class Piece(NamedTuple):
    """The words of a field in a line."""

    anchor: Anchor
    start: int
    end: int


@dataclass(eq=False)
class Line:
    """Paragraphs read as one."""

    paragraphs: list[Para]

    @property
    def heading(self) -> int:
        """The level of the heading that it is, 0 for none."""
        return self.paragraphs[0].heading

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

    def spans(self, start: int, end: int) -> list[tuple[Para, Sequence[Span]]]:
        """The words between two points, with their looks, by paragraph."""
        found: list[tuple[Para, Sequence[Span]]] = []
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
            opened.clear()  # no field of ours goes on after a table
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


def rows_in(blocks: Sequence[Block]) -> Iterator[Row]:
    """The rows of tables, those of tables within them too."""
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                yield row
                for cell in row.cells:
                    yield from rows_in(cell.blocks)


def paragraphs_in(rows: Sequence[Row]) -> Iterator[Para]:
    """The paragraphs of rows, those of tables within them too."""
    for row in rows:
        for cell in row.cells:
            for block in cell.blocks:
                if isinstance(block, Table):
                    yield from paragraphs_in(block.rows)
                else:
                    yield block


def row_text(row: Row) -> str:
    """All words of a row."""
    return " ".join(paragraph.text for paragraph in paragraphs_in([row]))


def row_line(row: Row) -> str:
    """A row as one line, its cells apart."""
    cells = (" ".join(row_text(Row([cell])).split()) for cell in row.cells)
    return " | ".join(cells).strip(" |")


def part_text(part: Part) -> str:
    """All words of a part."""
    return part.text if isinstance(part, Line) else " ".join(map(row_text, part.rows))
