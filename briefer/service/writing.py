"""The writers by the ending of a file's name. What is not always needed is imported when it is first asked for."""

from collections.abc import Callable

from briefer.document.attachment import Attachment
from briefer.document.blocks import Contents, Document
from briefer.document.progress import Progress
from briefer.document.theme import Theme
from briefer.exchange.pdf_file import ATTACHED
from briefer.render.pdf import Press

Writer = Callable[[Document, Theme, bytes, Press, Progress], bytes]
"""Writes a document. The bytes are the JSON of the brief that it shows; it travels inside where a file can hold it.

The press remembers what the preview has laid out; it changes how long a file takes, never a byte of it.
"""


def _pdf(document: Document, theme: Theme, source: bytes, press: Press, progress: Progress) -> bytes:
    brief = Attachment(ATTACHED, "application/json", "Source", source, "The data of this brief")
    return press.pdf(document, theme, (brief,), progress)


def _word(document: Document, theme: Theme, source: bytes, press: Press, progress: Progress) -> bytes:
    from briefer.render.word import word

    has_contents = any(isinstance(block, Contents) for block in document.blocks)
    return word(document, theme, source, progress, press.heading_pages(document, theme) if has_contents else ())


def _outline(document: Document, _theme: Theme, _source: bytes, _press: Press, _progress: Progress) -> bytes:
    from briefer.render.outline import outline

    return outline(document).encode()


WRITERS: dict[str, Writer] = {".pdf": _pdf, ".docx": _word, ".txt": _outline}
"""Writers by ending, with its dot."""
