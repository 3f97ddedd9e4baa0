"""A letterhead: the Word file that a DOCX is built on, and what its headers and footers print, as plain values.

Lengths are points, colours #rrggbb, an empty colour paints nothing. What stands in a header or footer is a *strip*:
paragraphs and grids one below the other, and *floats*, which stand at a place of the sheet. It is told in Word's own
terms (ECMA-376, part 1, 17.3, 17.4 and 20.4), so that each writer can set it as Word would.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from briefer.document.blocks import Align, Document, Image, Picture

FieldName = Literal["page", "pages", "date", "title"]

FIELDS: Mapping[str, FieldName] = {
    "PAGE": "page", "NUMPAGES": "pages", "SECTIONPAGES": "pages", "TITLE": "title",
    "DATE": "date", "TIME": "date", "CREATEDATE": "date", "SAVEDATE": "date", "PRINTDATE": "date",
}  # fmt: skip
"""What Word's fields show on our pages. A date is the brief's own, since no clock is read: not the day of printing."""

SILENT_FIELDS = frozenset(
    ("AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "TEMPLATE", "COMMENTS")
)
"""Fields that tell who made the letterhead, and where it lies: they show nothing."""


def shows_title(path: str) -> bool:
    """Whether a content control shows the document's title, by the path to what it is bound to."""
    return path.rpartition("/")[2].rpartition(":")[2].startswith("title[")


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters look. ``lifted`` is by how much they stand above the line, in sizes, ``spaced`` how far apart."""

    family: str = ""
    size: float = 10.0
    colour: str = "#000000"
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    underline: bool = False
    lifted: float = 0.0
    spaced: float = 0.0


@dataclass(frozen=True, slots=True)
class Words:
    """Words in one look."""

    text: str
    letters: Letters


@dataclass(frozen=True, slots=True)
class Field:
    """What a page or a brief fills in."""

    name: FieldName
    letters: Letters


@dataclass(frozen=True, slots=True)
class Jump:
    """To the next tab stop, or to a new line; ``to`` is a side of the text area that it goes to."""

    kind: Literal["tab", "line"]
    letters: Letters
    to: Align | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of `Letterhead.images` at its size, standing in the line."""

    image: str
    width: float
    height: float


Piece = Words | Field | Jump | Figure


@dataclass(frozen=True, slots=True)
class Stop:
    """A tab stop, from the left edge of the text."""

    at: float
    kind: Literal["start", "centre", "end"] = "start"


@dataclass(frozen=True, slots=True)
class Edge:
    """A line along a side, so far from the text. One of several strokes has them in ``strokes``, from the top or left.

    These are the widths of a stroke, of the white after it, of the next stroke, and so on; ``width`` is that of all.
    """

    colour: str
    width: float
    gap: float = 0.0
    strokes: tuple[float, ...] = ()


Side = Literal["top", "bottom", "left", "right"]
Edges = Mapping[Side, Edge]


@dataclass(frozen=True, slots=True)
class Surround:
    """Lines and ground around a paragraph; an empty colour paints nothing."""

    edges: Edges = field(default_factory=dict[Side, Edge])
    fill: str = ""


Reference = Literal["sheet", "margin", "text"]
"""What a place counts from: the sheet, the area within the margins, or the paragraph that a float belongs to."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a float stands along one direction: so far from a reference, or aligned with it."""

    of: Reference
    offset: float = 0.0
    align: Align | None = None


@dataclass(frozen=True, slots=True)
class Float:
    """A picture or a box of text at a place of the sheet. ``wrap`` says how the lines beside it give way."""

    x: Spot
    y: Spot
    width: float
    height: float
    image: str = ""
    blocks: "tuple[StripBlock, ...]" = ()
    fill: str = ""
    outline: Edge | None = None
    inset: tuple[float, float, float, float] = (7.2, 3.6, 7.2, 3.6)
    """From its left, top, right and bottom edge to its text."""
    wrap: Literal["none", "beside", "below"] = "none"
    middle: bool = False
    """Whether its text stands in the middle of its height."""
    stretched: Words | None = None
    """Words that fill it from edge to edge, as in a watermark."""
    turn: float = 0.0
    """By how many degrees they are turned around its middle, clockwise."""


@dataclass(frozen=True, slots=True)
class StripParagraph:
    """A paragraph. ``leading`` is in lines when ``rule`` is auto, else in points: exactly so much, or at least."""

    pieces: tuple[Piece, ...]
    letters: Letters = Letters()
    """Of the end of the paragraph, which gives an empty one its height."""
    align: Align = "start"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    """By how much the first line stands further in; less than 0 when it stands out."""
    before: float = 0.0
    after: float = 0.0
    leading: float = 1.0
    rule: Literal["auto", "exact", "least"] = "auto"
    stops: tuple[Stop, ...] = ()
    edges: Edges = field(default_factory=dict[Side, Edge])
    fill: str = ""
    floats: tuple[Float, ...] = ()
    close: bool = False
    """Whether there is no space between it and a neighbour of the same ``style``."""
    style: str = ""
    backwards: bool = False
    """Whether it runs from right to left: its sides are the other ones then, and tab stops count from the right."""


@dataclass(frozen=True, slots=True)
class StripCell:
    """A cell of a grid. ``span`` columns wide; its padding is left, top, right, bottom."""

    blocks: "tuple[StripBlock, ...]"
    span: int = 1
    fill: str = ""
    edges: Edges = field(default_factory=dict[Side, Edge])
    padding: tuple[float, float, float, float] = (5.4, 0.0, 5.4, 0.0)
    stands: Literal["top", "middle", "bottom"] = "top"
    joins_above: bool = False
    """Whether it goes on from the cell above it."""


@dataclass(frozen=True, slots=True)
class StripRow:
    """A row of a grid, at least ``height`` high, or exactly so when it is ``exact``."""

    cells: tuple[StripCell, ...]
    height: float = 0.0
    exact: bool = False


@dataclass(frozen=True, slots=True)
class StripGrid:
    """A table of a header or footer, by the widths of its columns."""

    widths: tuple[float, ...]
    rows: tuple[StripRow, ...]
    left: float = 0.0
    align: Align = "start"
    backwards: bool = False
    """Whether its columns follow each other from the right."""


StripBlock = StripParagraph | StripGrid
Strip = tuple[StripBlock, ...]


@dataclass(frozen=True, slots=True)
class Strips:
    """The header and the footer of some pages."""

    header: Strip = ()
    footer: Strip = ()
    header_part: str = ""
    footer_part: str = ""
    """The parts of the file that hold them."""


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """What a style of the letterhead says of a paragraph beside its type. Lengths are from the edge of the text."""

    surround: Surround | None = None
    underline: bool = False
    indent: float = 0.0
    numbered: tuple[float, float | None] | None = None
    """Where it counts: its indent then, and by how much its number stands out (`TextStyle.hanging`)."""


@dataclass(frozen=True, eq=False)
class Letterhead:
    """An office's letterhead: its file, and what it prints on its pages.

    ``first`` and ``even`` are None where those pages are as all others. ``header_lines`` and ``footer_lines`` are how
    many lines of a document's header (the first ones) and footer (the last ones) say what it prints itself, for readers
    that see words alone; ``has_logo`` says the same of the picture in front. ``numbers`` is how many levels of headings
    have numbers by its own styles.
    """

    name: str
    read: Callable[[], bytes]
    usual: Strips = Strips()
    first: Strips | None = None
    even: Strips | None = None
    images: Mapping[str, Image] = field(default_factory=dict[str, Image])
    sources: Mapping[str, str] = field(default_factory=dict[str, str])
    """The part of the file that each picture comes from."""
    header: bool = True
    footer: bool = True
    """Whether it prints its own: not where a template states another one in its place."""
    header_lines: int = 0
    footer_lines: int = 0
    has_logo: bool = False
    own_fonts: frozenset[str] = frozenset()
    """Styles of the theme whose font is the letterhead's own."""
    numbers: int = 0
    looks: Mapping[str, ParagraphLook] = field(default_factory=dict[str, ParagraphLook])
    """By styles of the theme."""

    def on(self, page: int) -> Strips:
        """What it prints on a page, counted from 1."""
        found = self.usual
        if page == 1 and self.first is not None:
            found = self.first
        elif page % 2 == 0 and self.even is not None:
            found = self.even
        return replace(found, header=found.header if self.header else (), footer=found.footer if self.footer else ())

    def prints(self, part: str) -> bool:
        """Whether a header of its pages shows a picture that the file holds under a name."""
        strips = [strips for strips in (self.usual, self.first, self.even) if strips]
        return any(self.sources.get(image) == part for it in strips for image in images(it.header))

    def rest_of(self, document: Document) -> Document:
        """A document without what the letterhead itself prints, and with its pictures."""
        front = document.front
        if self.has_logo and front and isinstance(front[0], Picture):
            front = front[1:]
        footer = document.footer[: len(document.footer) - self.footer_lines]
        return replace(
            document,
            front=front,
            header=document.header[self.header_lines :],
            footer=footer,
            images=document.images | dict(self.images),
        )


def images(strip: Strip) -> Iterator[str]:
    """The pictures that a strip shows, in reading order."""
    for block in strip:
        if isinstance(block, StripGrid):
            yield from (image for row in block.rows for cell in row.cells for image in images(cell.blocks))
            continue
        yield from (it.image for it in block.floats if it.image)
        yield from (piece.image for piece in block.pieces if isinstance(piece, Figure))
        yield from (image for it in block.floats for image in images(it.blocks))
