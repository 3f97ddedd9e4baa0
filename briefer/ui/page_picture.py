"""Pictures of pages, and words found on them, through pdfium."""

import threading
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtGui import QImage

from briefer.ui.service_protocol import Preview

_PDFIUM = threading.Lock()
"""pdfium is not thread-safe: whoever calls it holds this lock, in the whole process."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of a page, and what it was made of."""

    image: QImage
    preview: Preview
    scale: float


def draw_page(pdf: bytes, scale: float) -> QImage:
    """The first page of a PDF at so many pixels a point."""
    import pypdfium2

    with _PDFIUM:
        _keep_awake()
        document = pypdfium2.PdfDocument(pdf)
        page = document[0]
        bitmap: Any = page.render(
            scale=scale,  # pyright: ignore[reportArgumentType]
            prefer_bgrx=True,
        )
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
        bitmap.close()
        page.close()
        document.close()
    return image


class Spot(NamedTuple):
    """Where words stand on a page: points from its top left. Its origin is nothing in the brief."""

    origin: str
    x: float
    y: float
    width: float
    height: float


def find_on_page(pdf: bytes, words: str) -> list[Spot]:
    """Where words stand on the first page of a PDF, whatever their case; one spot for each line that they run over."""
    import pypdfium2

    with _PDFIUM:
        _keep_awake()
        document = pypdfium2.PdfDocument(pdf)
        page = document[0]
        text, height = page.get_textpage(), page.get_height()
        search = text.search(words)
        spots: list[Spot] = []
        while found := search.get_next():
            for number in range(text.count_rects(*found)):
                left, bottom, right, top = text.get_rect(number)
                spots.append(Spot("", left, height - top, right - left, top - bottom))
        search.close()
        text.close()
        page.close()
        document.close()
    return spots


@cache
def _keep_awake() -> Any:
    """A document that stays open: with none open, pdfium drops its font caches, and each load takes twice as long."""
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    document.new_page(10, 10)
    return document
