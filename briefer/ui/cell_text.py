"""The text of a cell, wrapped: plain text by the font's own measure, rich text through a document."""

import re

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QFontMetrics, QPainter, QPalette, QTextDocument

from briefer.model.richtext import RichText, plain_text
from briefer.ui import rich_text
from briefer.ui.found_words import found_in, look

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_TALL = 1_000_000


def height(text: str, blocks: RichText | None, font: QFont, width: int) -> int:
    """How high a text is at a width. ``blocks`` is given when it has looks of its own."""
    if blocks is not None:
        return int(_document(blocks, font, width).size().height())
    metrics = QFontMetrics(font)
    if "\n" not in text and metrics.horizontalAdvance(text) < width:  # it is rounded
        return metrics.lineSpacing()
    return metrics.boundingRect(QRect(0, 0, max(width, 20), _TALL), _WRAPPED, text).height()


def paint(
    painter: QPainter,
    place: QRectF,
    text: str,
    blocks: RichText | None,
    font: QFont,
    ink: str,
    sought: re.Pattern[str] | None = None,
) -> None:
    """Draw a text in the ink given, and mark in it what is looked for."""
    is_found = bool(sought and sought.search(text))
    if blocks is None and not is_found:
        painter.setPen(QColor(ink))
        painter.drawText(place, _WRAPPED, text)
        return
    painter.save()
    painter.translate(place.topLeft())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(ink))  # pyright: ignore[reportAttributeAccessIssue]
    document = _document(plain_text(text) if blocks is None else blocks, font, int(place.width()))
    for cursor in found_in(document, sought):
        cursor.mergeCharFormat(look())
    document.documentLayout().draw(painter, context)
    painter.restore()


def looks(blocks: RichText) -> RichText | None:
    """Rich text that plain text can't stand for; None when it has no looks."""
    plain = all(block.kind == "p" and not block.depth and not any(map(_has_look, block.runs)) for block in blocks)
    return None if plain else blocks


def _has_look(run: object) -> bool:
    return any(getattr(run, name) for name in ("bold", "italic", "href"))


def _document(blocks: RichText, font: QFont, width: int) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setIndentWidth(18)
    document.setDefaultFont(font)
    document.setTextWidth(max(width, 20))
    rich_text.fill(document, blocks)
    return document
