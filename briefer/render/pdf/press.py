"""The press: documents to PDF, with words, boxes and stencils remembered from one to the next."""

from collections.abc import Sequence

from briefer.document.attachment import Attachment
from briefer.document.blocks import Document, Heading
from briefer.document.progress import Progress, part, silent
from briefer.document.theme import Theme
from briefer.layout.memory import Layout, Memory
from briefer.render.pdf.furniture import Furniture
from briefer.render.pdf.painter import first_pages
from briefer.render.pdf.preview import Preview
from briefer.render.pdf.stock import Stock
from briefer.render.pdf.writer import Export, without_collection

_LAID_OUT = 0.8
"""The share of a file's time in which a long document is laid out."""


class Press:
    """Makes files and previews. It is mutable and belongs to one thread at a time."""

    def __init__(self) -> None:
        self._memory = Memory()
        self._stock = Stock()

    def pdf(
        self, document: Document, theme: Theme, attachments: Sequence[Attachment] = (), progress: Progress = silent
    ) -> bytes:
        """A tagged, archival file: PDF/UA-1 and PDF/A-3a."""
        with without_collection():  # ends when all that is not remembered is gone: nothing is left to search
            return self._export(document, theme, attachments, progress)

    def _export(self, document: Document, theme: Theme, attachments: Sequence[Attachment], progress: Progress) -> bytes:
        document = _without_letterhead(document, theme)
        layout, furniture = self._lay_out(document, theme, part(progress, 0.0, _LAID_OUT))
        export = Export(document, layout, furniture, self._stock)
        return export.finish(attachments, part(progress, _LAID_OUT, 1.0))

    def preview(self, document: Document, theme: Theme) -> Preview:
        """Pages that are painted when somebody looks at them."""
        document = _without_letterhead(document, theme)
        layout, furniture = self._lay_out(document, theme)
        return Preview(document, layout, furniture, self._stock)

    def heading_pages(self, document: Document, theme: Theme) -> tuple[int, ...]:
        """The page on which each heading of a document begins, counted from 1, in reading order."""
        document = _without_letterhead(document, theme)
        layout, _ = self._lay_out(document, theme)
        first = first_pages(layout)
        headings = (place for place, block in enumerate(document.blocks) if isinstance(block, Heading))
        return tuple([first.get(place, 0) + 1 for place in headings])

    def _lay_out(self, document: Document, theme: Theme, progress: Progress = silent) -> tuple[Layout, Furniture]:
        furniture = Furniture(document, self._memory.setter(document, theme))
        first, height = furniture.height(0), furniture.height(1)
        layout = self._memory.lay_out(document, theme, height, progress, first_height=first)
        self._stock.tidy(layout.pages)
        return layout, furniture


def _without_letterhead(document: Document, theme: Theme) -> Document:
    """The document without what a letterhead prints itself: that is furniture."""
    return theme.letterhead.rest_of(document) if theme.letterhead else document
