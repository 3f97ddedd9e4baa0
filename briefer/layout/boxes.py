"""Boxes: what layout gives. Plain values in points; y runs down from the top of whatever holds the box.

A box knows its place across the page but not down it, so that it can be remembered and set on any page. ``x`` counts
from the sheet's left edge.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from briefer.document.blocks import Block
from briefer.document.letterhead import Surround
from briefer.layout.fonts import Font

Role = Literal[
    "Document", "Title", "P", "H1", "H2", "H3", "H4", "L", "LI", "Lbl", "LBody", "Table", "Caption", "THead", "TBody",
    "TR", "TH", "TD", "Figure", "Link", "BlockQuote", "Div", "TOC", "TOCI", "Reference",
]  # fmt: skip
"""Structure types of ISO 32000-1, 14.8.4; Title is mapped to P."""


class Node(NamedTuple):
    """A structure element of a block: its role, the place of its parent among the block's nodes, and what it says."""

    role: Role
    parent: int = -1
    language: str = ""
    alt: str = ""
    scope: Literal["", "Row", "Column"] = ""
    span: int = 1
    numbering: Literal["", "Disc", "Decimal", "LowerAlpha", "LowerRoman"] = ""
    href: str = ""
    reference: int = -1
    """The block that a link within the document leads to."""


class Ink(NamedTuple):
    """How words look and what they belong to. ``link`` is the place of their Link among the block's nodes, or 0."""

    font: Font
    size: float
    colour: str
    link: int = 0
    language: str = ""
    origin: str = ""


class Piece(NamedTuple):
    """Words on a line in one ink.

    ``codes`` are four hexadecimal digits each; ``>n<`` between two of them moves the pen back by n thousandths of the
    size. ``actual`` is the text where the codes alone don't tell it. ``raised`` takes the place of codes where glyphs
    stand above or below the baseline: pairs of a rise in thousandths and codes. ``hidden`` ones paint nothing: they say
    to those who read the page in which direction words go.
    """

    ink: Ink
    codes: str
    x: float
    width: float
    actual: str = ""
    raised: tuple[tuple[float, str], ...] = ()
    hidden: bool = False


class Line(NamedTuple):
    """Pieces in reading order. They follow each other, unless ``placed`` says that each stands where its x says.

    The first ``apart`` of them are a number in the margin.
    """

    pieces: tuple[Piece, ...]
    placed: bool = False
    apart: int = 0


@dataclass(slots=True, eq=False)
class Frame:
    """The ground and the bar of a callout, behind everything that stands in it."""

    x: float
    width: float
    fill: str
    bar: str
    bar_at_right: bool = False


class Border(NamedTuple):
    """Where the lines and the ground around a paragraph stand across the page."""

    x: float
    width: float
    surround: Surround


@dataclass(slots=True, eq=False)
class TextBox:
    """Lines of text that belong to one structure node. ``baseline`` is that of the first line, from the box's top."""

    node: int
    lines: tuple[Line, ...]
    leading: float
    baseline: float
    x: float
    width: float
    height: float
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    origin: str = ""
    label: "TextBox | None" = None
    plain: bool = False
    """Every line is one piece in the same ink and begins at the same x: the quick way to paint it is good enough."""
    frames: tuple[Frame, ...] = ()
    top: float = 0.0
    bottom: float = 0.0
    reference: int = -1
    """For an entry of the contents: the block whose page is printed at the end of the last line."""
    keep_previous: bool = False
    """Whether it stands on no page without the end of what comes before it."""
    is_heading: bool = False
    border: Border | None = None
    underlined: bool = False


@dataclass(slots=True, eq=False)
class PictureBox:
    """A picture at its size on the page."""

    node: int
    image: str
    x: float
    width: float
    picture_height: float
    height: float
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    origin: str = ""
    frames: tuple[Frame, ...] = ()
    top: float = 0.0
    bottom: float = 0.0


class Part(NamedTuple):
    """A box in a cell, and how far below the row's top it stands."""

    y: float
    box: "TextBox | PictureBox | RowBox"


class CellBox(NamedTuple):
    """A cell: its place across the page and the boxes in it."""

    x: float
    width: float
    parts: tuple[Part, ...]
    origin: str = ""


@dataclass(slots=True, eq=False)
class RowBox:
    """A row of a table. ``header`` holds the rows that are repeated when the table goes on on another page."""

    cells: tuple[CellBox, ...]
    x: float
    width: float
    height: float
    pad: float
    fill: str = ""
    rule: str = ""
    rule_width: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    origin: str = ""
    header: "tuple[RowBox, ...]" = ()
    frames: tuple[Frame, ...] = ()
    top: float = 0.0
    bottom: float = 0.0


@dataclass(slots=True, eq=False)
class BreakBox:
    """What follows starts on a new page."""

    before: float = 0.0
    after: float = 0.0
    height: float = 0.0
    keep_next: bool = False
    frames: tuple[Frame, ...] = ()
    top: float = 0.0
    bottom: float = 0.0


Slab = TextBox | PictureBox | RowBox | BreakBox


@dataclass(slots=True, eq=False)
class BlockBox:
    """A block of the document, laid out: slabs that stand one below the other, and its structure.

    It holds the block, so that the block's identity stays its own while the box is remembered.
    """

    block: Block
    slabs: tuple[Slab, ...]
    nodes: tuple[Node, ...]
    used: dict[Font, frozenset[str]]
    known_origins: frozenset[str] | None = None

    @property
    def origins(self) -> frozenset[str]:
        """The paths that something in it came from."""
        if self.known_origins is None:
            self.known_origins = frozenset(area.origin for slab in self.slabs for area in areas(slab, 0.0))
        return self.known_origins


def is_one_line(slab: Slab) -> bool:
    """Whether it is a single line of text."""
    return isinstance(slab, TextBox) and len(slab.lines) == 1


class OriginArea(NamedTuple):
    """Where what came from a path stands in a box; y runs down."""

    origin: str
    x: float
    y: float
    width: float
    height: float


def areas(slab: Slab, y: float) -> Iterator[OriginArea]:
    """Where each origin stands in a box whose top edge is at y, outer parts before the parts within them."""
    match slab:
        case TextBox():
            yield from _in_text(slab, y + slab.top)
        case RowBox():
            yield from _in_row(slab, y + slab.top)
        case PictureBox() if slab.origin:
            yield OriginArea(slab.origin, slab.x, y + slab.top, slab.width, slab.picture_height)
        case _:
            pass


def _in_text(box: TextBox, y: float) -> Iterator[OriginArea]:
    if box.origin:
        yield OriginArea(box.origin, box.x, y, box.width, len(box.lines) * box.leading)
    for at, line in enumerate(box.lines):
        for piece in line.pieces:
            if piece.ink.origin:
                yield OriginArea(piece.ink.origin, piece.x, y + at * box.leading, piece.width, box.leading)


def _in_row(row: RowBox, y: float) -> Iterator[OriginArea]:
    height = row.height - row.top - row.bottom
    if row.origin:
        yield OriginArea(row.origin, row.x, y, row.width, height)
    for cell in row.cells:
        if cell.origin:
            yield OriginArea(cell.origin, cell.x, y, cell.width, height)
        for offset, box in cell.parts:
            yield from areas(box, y + offset)
