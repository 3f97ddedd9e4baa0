"""The preview: pages one by one, painted when somebody looks at them, and where each part of the brief stands."""

from typing import NamedTuple

from briefer.document.blocks import Document
from briefer.layout.boxes import areas
from briefer.layout.fonts import Font
from briefer.layout.memory import Layout
from briefer.render.pdf.file import File
from briefer.render.pdf.fonts import LateCodes
from briefer.render.pdf.furniture import Furniture
from briefer.render.pdf.painter import Painter
from briefer.render.pdf.stock import Stock
from briefer.render.pdf.writer import resources


class Rectangle(NamedTuple):
    """Where what came from a path stands on a page: points from the page's top left corner."""

    origin: str
    x: float
    y: float
    width: float
    height: float


class _Numbers:
    """Numbers of marked content for a page without a structure tree."""

    def __init__(self) -> None:
        self._next = -1

    def mark(self, place: int) -> int:
        """The next number."""
        self._next += 1
        return self._next

    def frame(self, place: int, box: tuple[float, float, float, float]) -> None:
        """Nothing: there is no element that would say where it stands."""


class Preview:
    """A document laid out and ready to be shown."""

    def __init__(self, document: Document, layout: Layout, furniture: Furniture, stock: Stock) -> None:
        self._document = document
        self._layout = layout
        self._furniture = furniture
        self._programs = stock.programs
        self._painter = Painter(layout, furniture, stock.stencils, [0] * len(layout.boxes))

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._layout.pages)

    @property
    def page_sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page in points."""
        page = self._layout.setter.theme.page
        return ((page.width, page.height),) * self.page_count

    def page_pdf(self, index: int) -> bytes:
        """A file of one page."""
        file = File()
        catalog, tree, page, kept = (file.reserve() for _ in range(4))
        late = LateCodes()
        self._painter.images.clear()
        content, _ = self._painter.page(index, _Numbers())
        content = late.resolve(content, self._layout.setter.fonts.loaded())
        size = self._layout.setter.theme.page
        file.put(catalog, f"<</Type/Catalog/Pages {tree} 0 R>>")
        file.put(tree, f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>")
        stream = file.add_stream("", content, compress=False)
        file.put(
            page,
            f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {size.width:g} {size.height:g}]"
            f"/Resources {kept} 0 R/Contents {stream} 0 R>>",
        )
        pictures = {key: self._document.images.get(key) for key in self._painter.images}
        file.put(kept, resources(file, self._used(index), late, self._programs, pictures))
        return file.finish(catalog, file.add("<<>>"))

    def _used(self, index: int) -> dict[Font, set[str]]:
        used = {font: set(codes) for font, codes in self._furniture.used.items()}
        for block in dict.fromkeys(placed.block for placed in self._layout.pages[index]):
            for font, codes in self._layout.boxes[block].used.items():
                used.setdefault(font, set()).update(codes)
        return used

    def rectangles(self, index: int) -> tuple[Rectangle, ...]:
        """Where each origin stands on a page, outer parts before the parts within them."""
        top = self._furniture.top(index)
        return tuple(
            Rectangle(*area)
            for placed in self._layout.pages[index]
            if not placed.repeated
            for area in areas(placed.slab, top + placed.y)
        )

    def pages_of(self, origin: str) -> tuple[int, ...]:
        """The pages on which something of an origin stands."""
        holding = {place for place, box in enumerate(self._layout.boxes) if origin in box.origins}
        return tuple(
            index
            for index, page in enumerate(self._layout.pages)
            if any(placed.block in holding for placed in page) and self._shows(index, origin)
        )

    def _shows(self, index: int, origin: str) -> bool:
        return any(rectangle.origin == origin for rectangle in self.rectangles(index))
