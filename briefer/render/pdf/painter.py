"""Pages under the pen: stencils set at their height, inside marked content or as artifacts, and nothing besides."""

import re
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from briefer.errors import BrieferError
from briefer.layout.boxes import TextBox
from briefer.layout.memory import Layout
from briefer.layout.pages import Placed
from briefer.render.pdf import frames
from briefer.render.pdf.canvas import Sheet, number
from briefer.render.pdf.contents import with_page
from briefer.render.pdf.furniture import Furniture
from briefer.render.pdf.stencil import Stencil, stencil

_BEGIN_TEXT = re.compile(r"\bBT\b")
"""The operator, and not two letters in the name of a picture."""


class UntaggedText(BrieferError):
    """Text that belongs to no structure element: it would be lost to whoever has the file read aloud."""


class Link(NamedTuple):
    """A place on the page that leads somewhere: the element, and the rectangle from the sheet's lower left corner."""

    element: int
    left: float
    bottom: float
    right: float
    top: float


class Marker(Protocol):
    """Hands out the numbers of marked content on the page that is being painted."""

    def mark(self, place: int) -> int:
        """The number of a new mark that belongs to an element."""
        ...

    def frame(self, place: int, box: tuple[float, float, float, float]) -> None:
        """Where a figure stands."""
        ...


class Painter:
    """Paints the pages of a layout. ``stencils`` is a memory that may be shared by several."""

    def __init__(
        self, layout: Layout, furniture: Furniture, stencils: dict[int, Stencil], bases: Sequence[int]
    ) -> None:
        self._layout = layout
        self._furniture = furniture
        self._stencils = stencils
        self._bases = bases
        page = layout.setter.theme.page
        self._sheet = Sheet(page.width, page.height)
        self._height = page.height
        self._first_pages: dict[int, int] | None = None
        self.images: set[str] = set()
        """The keys of the pictures that were painted so far."""

    def page(self, index: int, marker: Marker) -> tuple[bytes, list[Link]]:
        """The content of a page, and its links."""
        placed = self._layout.pages[index]
        links: list[Link] = []
        self._sheet.write(self._furniture.operators(index + 1, len(self._layout.pages)))
        self.images.update(self._furniture.images(index))
        top = self._height - self._furniture.top(index)
        behind = "".join(frames.art(((it.y, it.slab) for it in placed), top))
        if behind:
            self._sheet.write(f"/Artifact BMC\n{_artifact(behind)}EMC")
        for it in placed:
            self._set(it, top, marker, links)
        return self._sheet.take(), links

    def _set(self, placed: Placed, top: float, marker: Marker, links: list[Link]) -> None:
        cut = self._stencil(placed)
        self.images.update(cut.images)
        y = top - placed.y
        base = self._bases[placed.block]
        parts = [f"q 1 0 0 1 0 {number(y)} cm\n"]
        if cut.art:
            parts.append(f"/Artifact BMC\n{_artifact(cut.art)}EMC\n")
        if placed.repeated:
            parts += [f"/Artifact<</Type/Pagination{tail}" for _, _, tail in cut.marks]
        else:
            mark = marker.mark
            parts += [f"{head}{mark(base + element(node))}{tail}" for node, head, tail in cut.marks]
            for node, x, bottom, width, height in cut.links:
                links.append(Link(base + node, x, y + bottom, x + width, y + bottom + height))
            for node, x, bottom, width, height in cut.figures:
                marker.frame(base + node, (x, y + bottom, x + width, y + bottom + height))
        parts.append("Q")
        self._sheet.write("".join(parts))

    def _stencil(self, placed: Placed) -> Stencil:
        slab = placed.slab
        nodes = self._layout.boxes[placed.block].nodes
        if isinstance(slab, TextBox) and slab.reference >= 0:
            page = self._page_of(slab.reference)
            return stencil(with_page(slab, page, self._layout.setter), nodes)
        found = self._stencils.get(id(slab))
        if found is None or found.slab is not slab:
            found = self._stencils[id(slab)] = stencil(slab, nodes)
        return found

    def _page_of(self, block: int) -> int:
        """The number of the page on which a block begins."""
        if self._first_pages is None:
            self._first_pages = first_pages(self._layout)
        return self._first_pages.get(block, 0) + 1


def element(node: int) -> int:
    """The node of a mark; text without one is refused."""
    if node < 0:
        raise UntaggedText("A text on the page belongs to no element of its structure; please report this as an error.")
    return node


def _artifact(art: str) -> str:
    """Decoration; text in it is refused."""
    if _BEGIN_TEXT.search(art):
        raise UntaggedText("A text on the page is marked as decoration; please report this as an error.")
    return art


def first_pages(layout: Layout) -> dict[int, int]:
    """The page on which each block begins."""
    found: dict[int, int] = {}
    for index, page in enumerate(layout.pages):
        for placed in page:
            found.setdefault(placed.block, index)
    return found
