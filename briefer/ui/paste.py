"""What is pasted into rich text: bold, italic, lists and links of a word processor's or a web page's HTML, no more."""

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocument

from briefer.exchange.html_seen import seen
from briefer.model.richtext import RichText, TextBlock, TextRun
from briefer.ui import rich_text

_BULLETS = "•·▪◦‣●○■§\uf0b7\uf0a7\uf0d8\uf0fc"
_WORD_ENTRY = re.compile(r"<p\b[^>]*\bmso-list:\s*\w+\s+level([1-9])[^>]*>", re.IGNORECASE)
"""A paragraph that Word means as a list entry: its own format for HTML names the level in ``mso-list``."""
_CONDITION = re.compile(r"<!\[[^\]>]*\]>")
"""Word's conditions around the bullet, such as ``<![if !supportLists]>``, which are no HTML."""
_ENTRY, _LABEL = "\ue5e1", re.compile(r"(?:[^\W_]{1,4}[.)]|\(?[^\W_]{1,4}\)|\S)(?=[\s\u00a0])[\s\u00a0]*")
"""A mark, from the private use area, that carries a level through the document; and a bullet or number after it."""
_NUMBER = re.compile(r"[^\W_]{1,4}[.)]|\(?[^\W_]{1,4}\)")


def pasted(source: QMimeData) -> RichText:
    """The rich text on a clipboard: its HTML read through a document, else its plain lines."""
    if source.hasHtml():
        return from_html(source.html())
    lines = (TextBlock(runs=(TextRun(text=line),) if line else ()) for line in source.text().splitlines())
    return tuple(_bulleted(block) for block in lines)


def from_html(html: str) -> RichText:
    """What of a page of HTML a rich text can hold, without what was deleted in it with tracked changes."""
    marked = _WORD_ENTRY.sub(lambda match: match[0] + _ENTRY * int(match[1]), _CONDITION.sub("", seen(html)))
    document = QTextDocument()
    document.setHtml(marked)
    blocks = (_entry(block) for block in rich_text.read(document))
    return tuple(block for block in blocks if block.text.strip("\u00a0 \t\n"))


def _entry(block: TextBlock) -> TextBlock:
    """A paragraph with a mark as the entry it is; others as they are, unless a bullet begins them."""
    text = block.text
    level = len(text) - len(text.lstrip(_ENTRY))
    if not level:
        return _bulleted(block)
    rest = text[level:].lstrip()
    label = _LABEL.match(rest)
    kind = "ol" if label and _NUMBER.fullmatch(label[0].strip("\u00a0 \t\n")) else "ul"
    taken = len(text) - len(rest) + (label.end() if label else 0)
    return TextBlock(kind=kind, depth=min(level - 1, 8), runs=_without(block.runs, taken))


def _bulleted(block: TextBlock) -> TextBlock:
    """An entry of a list from a word processor may arrive as a paragraph that begins with a bullet character."""
    text = block.text
    if block.kind != "p" or not text[:1] or text[0] not in _BULLETS or not text[1:2].isspace():
        return block
    return TextBlock(kind="ul", runs=_without(block.runs, len(text) - len(text[1:].lstrip("\u00a0 \t"))))


def _without(runs: tuple[TextRun, ...], length: int) -> tuple[TextRun, ...]:
    """Runs without so many characters at their start."""
    kept: list[TextRun] = []
    for run in runs:
        taken = min(length, len(run.text))
        length -= taken
        if run.text[taken:]:
            kept.append(run.model_copy(update={"text": run.text[taken:]}))
    return tuple(kept)
