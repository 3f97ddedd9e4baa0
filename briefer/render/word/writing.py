"""What the writers of tables and contents ask of the writer of blocks."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from briefer.document.blocks import Align, Block, CalloutRole
from briefer.render.word.look import Look
from briefer.render.word.shared import Shared
from briefer.render.word.xml import Xml


class Place(NamedTuple):
    """Where blocks stand, and what the paragraphs there take from what is around them."""

    width: float
    body: str = "BodyText"
    """The style of body text."""
    in_cell: bool = False
    callout: CalloutRole | None = None
    align: Align = "start"
    depth: int = 0
    """How many lists are around."""
    ordered: int = 0
    """How many of them are numbered."""
    inset: bool = False
    """Whether the list around stands under the words of a numbered paragraph."""
    within: str = ""
    """The origin whose anchor reaches over all of these blocks."""
    first: bool = False
    """Whether this is the first block of a cell, which needs no space above it."""
    last: bool = False
    """Whether this is the last block of a cell, which needs no space below it."""
    keep_next: bool = False
    """Whether this belongs to what follows, as the row that names a group does."""
    top: bool = False
    """Whether these are the document's own blocks, whose headings a contents page lists."""


class Writing(Protocol):
    """A document being written."""

    @property
    def shared(self) -> Shared:
        """What all its blocks share."""
        ...

    def blocks(self, blocks: Iterable[Block], place: Place) -> Xml:
        """Blocks one after the other; nothing when none of them prints."""
        ...

    def paragraph(self, content: Xml, look: Look) -> Xml:
        """A paragraph, with what waited for it."""
        ...

    def mark_place(self, origin: str, blocks: Iterable[Block] = ()) -> None:
        """Let the next paragraph begin with the place of an origin, unless its words have an anchor of their own."""
        ...
