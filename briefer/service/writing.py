"""The writers by the ending of a file's name. Each is imported when it is first asked for."""

from collections.abc import Callable

from briefer.document.attachment import Attachment
from briefer.document.blocks import Document
from briefer.document.theme import Theme
from briefer.exchange.pdf_file import ATTACHED

Writer = Callable[[Document, Theme, bytes], bytes]
"""Writes a document. The bytes are the JSON of the brief that it shows; it travels inside where a file can hold it."""


def _pdf(document: Document, theme: Theme, source: bytes) -> bytes:
    from briefer.render.pdf import pdf

    return pdf(document, theme, (Attachment(ATTACHED, "application/json", "Source", source, "The data of this brief"),))


def _word(document: Document, theme: Theme, source: bytes) -> bytes:
    from briefer.render.word import word

    return word(document, theme, source)


def _outline(document: Document, theme: Theme, source: bytes) -> bytes:
    from briefer.render.outline import outline

    return outline(document).encode()


WRITERS: dict[str, Writer] = {".pdf": _pdf, ".docx": _word, ".txt": _outline}
"""Writers by ending, with its dot."""
