"""Memory: a document laid out, with everything that has not changed taken from the last time."""

from dataclasses import dataclass

from briefer.document.blocks import Block, Contents, Document, Heading
from briefer.document.theme import Theme
from briefer.layout.blocks import Entry as ContentsEntry
from briefer.layout.blocks import lay_out
from briefer.layout.boxes import BlockBox
from briefer.layout.fonts import Files, Fonts
from briefer.layout.pages import Entry, Page, paginate
from briefer.layout.text import Typesetter


@dataclass(slots=True, frozen=True)
class Layout:
    """A document on its pages: the box of each block in order, and what stands on each page."""

    boxes: tuple[BlockBox, ...]
    pages: tuple[Page, ...]
    setter: Typesetter


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

    def lay_out(self, document: Document, theme: Theme, height: float) -> Layout:
        """A document on pages whose text area has a height."""
        setter = self._setter_for(document, theme)
        boxes = self._lay(document, setter)
        entries = [Entry(place, slab) for place, box in enumerate(boxes) for slab in box.slabs]
        return Layout(boxes, tuple(paginate(entries, height)), setter)

    def setter(self, document: Document, theme: Theme) -> Typesetter:
        """What measures text for a document."""
        return self._setter_for(document, theme)

    def _setter_for(self, document: Document, theme: Theme) -> Typesetter:
        images = frozenset(document.images)
        setter = self._setter
        if setter is None or setter.theme is not theme or setter.language != document.language:
            setter = self._setter = Typesetter(theme, Fonts(theme, self._files, document.language), document.language)
            self._forget()
        if images != self._images:
            self._images = images
            self._forget()
        return setter

    def _forget(self) -> None:
        self._boxes = {}
        self._contents = {}

    def _lay(self, document: Document, setter: Typesetter) -> tuple[BlockBox, ...]:
        blocks = document.blocks
        known, kept = self._boxes, {}
        boxes: list[BlockBox] = []
        for block in blocks:
            key = id(block)
            box = kept.get(key) or known.get(key)
            if box is None:
                box = self._fresh(block, blocks, document, setter)
            if not isinstance(block, Contents):
                kept[key] = box
            boxes.append(box)
        self._boxes = kept
        return tuple(boxes)

    def _fresh(self, block: Block, blocks: tuple[Block, ...], document: Document, setter: Typesetter) -> BlockBox:
        if not isinstance(block, Contents):
            return lay_out(setter, block, document.images)
        entries = tuple(ContentsEntry(it, place) for place, it in enumerate(blocks) if isinstance(it, Heading))
        key = tuple(part for entry in entries for part in (id(entry.heading), entry.block))
        found = self._contents.get(id(block))
        if found and found[0] == key and found[1].block is block:
            return found[1]
        box = lay_out(setter, block, document.images, entries)
        self._contents = {id(block): (key, box)}
        return box
