"""Blocks: what a page says, in reading order, with no word of how it looks.

Every block is an immutable value. ``origin`` is the path in the brief that the content came from, empty for words of
the template's own; ``marking`` is the level printed with the portion, empty for none.
"""

from dataclasses import dataclass, field
from typing import Literal

from briefer.document.runs import Runs

ParagraphRole = Literal[
    "title", "subtitle", "reference", "body", "lead", "particulars", "note", "label", "attribution", "empty",
    "to_confirm",
]  # fmt: skip
"""What a paragraph is: the theme has a style for each.

``lead`` opens an item, ``label`` names what follows it, ``particulars`` stand between a heading and what it heads,
``attribution`` says whose words stand before it, ``empty`` that a section holds nothing, ``to_confirm`` what is still
to be checked.
"""

CalloutRole = Literal["decision", "quotation", "warning"]
"""``quotation`` holds agreed language, word for word, and becomes a BlockQuote in a tagged PDF."""

Align = Literal["start", "centre", "end"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 4; the document's title is not one of them. ``number`` is printed before it."""

    level: Literal[1, 2, 3, 4]
    runs: Runs
    number: str = ""
    origin: str = ""
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. ``number`` stands in the margin before it, such as “3.”"""

    runs: Runs
    role: ParagraphRole = "body"
    number: str = ""
    origin: str = ""
    marking: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """An entry of a list: its own paragraphs, and any list within it."""

    blocks: "tuple[Block, ...]"
    origin: str = ""
    marking: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """A bulleted or numbered list. Numbered lists count from ``start``; deeper ones stand inside an item.

    One that belongs to a numbered paragraph is ``inset``: it stands under the paragraph's words, and not its number.
    """

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1
    origin: str = ""
    inset: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. Widths follow the content, shared out by ``weight`` where it needs more than there is."""

    align: Align = "start"
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell. ``heading`` makes it a header cell: of its column in a header row, else of its row."""

    blocks: "tuple[Block, ...]"
    span: int = 1
    heading: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; the spans of its cells add up to the number of columns."""

    cells: tuple[Cell, ...]
    origin: str = ""
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Header rows are repeated on each page; a row is split only when it is taller than a page."""

    columns: tuple[Column, ...]
    header: tuple[Row, ...]
    rows: tuple[Row, ...]
    caption: Runs = ()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class KeyValue:
    """A label and what stands under it."""

    key: Runs
    blocks: "tuple[Block, ...]"
    origin: str = ""


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Labels beside their values, such as the particulars of a meeting: a table of two columns without rules."""

    rows: tuple[KeyValue, ...]
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture from ``Document.images``, scaled down to fit ``width`` and ``height`` in points, never up."""

    image: str
    alt: str
    width: float
    height: float
    align: Align = "start"
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Callout:
    """Blocks set apart from the text around them."""

    role: CalloutRole
    blocks: "tuple[Block, ...]"
    origin: str = ""
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """A contents page: the document's headings down to ``depth``, with their pages."""

    title: Runs
    depth: int = 2


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = Heading | Paragraph | List | Table | KeyValues | Picture | Callout | Contents | PageBreak


@dataclass(frozen=True, slots=True)
class Band:
    """A line of a header or footer: what stands at its start, in its middle and at its end."""

    start: Runs = ()
    centre: Runs = ()
    end: Runs = ()


@dataclass(frozen=True, slots=True)
class Banner:
    """A protective marking as printed on every page: its words, ink (#rrggbb), and where it stands."""

    text: str
    colour: str = "#000000"
    top: bool = True
    bottom: bool = True


@dataclass(frozen=True, slots=True)
class Image:
    """Bytes of a picture: PNG or JPEG."""

    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of itself."""

    author: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    created: str = ""
    """ISO 8601 date, from the day handed in: writers read no clock."""
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What the pages say. ``front`` opens the first page, ``body`` follows; both flow in the same text area."""

    title: str
    language: str
    body: tuple[Block, ...]
    front: tuple[Block, ...] = ()
    metadata: Metadata = Metadata()
    header: tuple[Band, ...] = ()
    footer: tuple[Band, ...] = ()
    marking: Banner | None = None
    images: "dict[str, Image]" = field(default_factory=dict[str, Image])
    fields: "dict[str, str]" = field(default_factory=dict[str, str])
    """What the fields of a letterhead show: the brief's ``date`` and ``title``."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in reading order."""
        return self.front + self.body
