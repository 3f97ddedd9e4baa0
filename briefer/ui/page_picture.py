"""Pictures of pages, through pdfium."""

import threading
from functools import cache
from typing import Any

from PySide6.QtGui import QImage

_PDFIUM = threading.Lock()
"""pdfium is not thread-safe: whoever calls it holds this lock, in the whole process."""


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


@cache
def _keep_awake() -> Any:
    """A document that stays open: with none open, pdfium drops its font caches, and each load takes twice as long."""
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    document.new_page(10, 10)
    return document
