"""PDF: always tagged (PDF/UA-1) and archival (PDF/A-3a), and a preview made of the same boxes."""

from collections.abc import Sequence

from briefer.document.attachment import Attachment
from briefer.document.blocks import Document
from briefer.document.theme import Theme
from briefer.render.pdf.press import Press
from briefer.render.pdf.preview import Preview, Rectangle
from briefer.render.pdf.writer import without_collection

__all__ = ["Press", "Preview", "Rectangle", "pdf"]


def pdf(document: Document, theme: Theme, attachments: Sequence[Attachment] = ()) -> bytes:
    """A document as a file. The same input gives the same bytes."""
    with without_collection():
        return Press().pdf(document, theme, attachments)
