"""Rich text between the model and a QTextDocument, by walking blocks. No markup is read or written on the way."""

from collections.abc import Iterator

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextList,
    QTextListFormat,
)

from briefer.model.richtext import RichText, TextBlock, TextRun

_SOFT_BREAK = "\u2028"
_ENDS = str.maketrans({"\n": _SOFT_BREAK, "\r": None, "\u2029": _SOFT_BREAK, "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})
"""Characters at which QTextDocument would begin a new block or a frame."""
_BETWEEN = 3
"""Pixels below a block."""
_SCHEMES = frozenset({"http", "https", "mailto"})
_BULLET, _NUMBER = QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListDecimal


def fill(document: QTextDocument, blocks: RichText) -> None:
    """Make a document show rich text."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    shape(cursor, "p", 0)  # what is typed into an empty text is as far apart as what is shown
    insert(cursor, blocks)
    cursor.endEditBlock()


def insert(cursor: QTextCursor, blocks: RichText, joins: bool = False) -> None:
    """Insert rich text at a cursor: its first block joins the one that the cursor is in.

    With ``joins``, that one stays what it is when it says something already, or when the first block is a paragraph.
    """
    lists: dict[int, QTextList] = {}
    for position, block in enumerate(blocks):
        if position:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        if position or not joins or not (cursor.block().text() or block.kind == "p"):
            shape(cursor, block.kind, block.depth, lists)
        for run in block.runs:
            cursor.insertText(run.text.translate(_ENDS), _look(run))


def shape(cursor: QTextCursor, kind: str, depth: int, lists: dict[int, QTextList] | None = None) -> None:
    """Make the cursor's block a paragraph or a list entry. ``lists`` holds the lists still open, by depth."""
    lists = {} if lists is None else lists
    if current := cursor.currentList():
        current.remove(cursor.block())
    layout = QTextBlockFormat()
    layout.setIndent(depth if kind == "p" else 0)
    layout.setBottomMargin(_BETWEEN)
    cursor.setBlockFormat(layout)
    for deeper in [other for other in lists if other > depth or kind == "p"]:
        del lists[deeper]
    if kind == "p":
        return
    style = _BULLET if kind == "ul" else _NUMBER
    if depth in lists and lists[depth].format().style() is style:
        lists[depth].add(cursor.block())
        return
    look = QTextListFormat()
    look.setStyle(style)
    look.setIndent(depth + 1)
    lists[depth] = cursor.createList(look)


def read(document: QTextDocument) -> RichText:
    """The rich text that a document shows; an empty document is no text."""
    blocks = tuple(_read_block(block) for block in _blocks(document))
    return () if blocks == (TextBlock(),) else blocks


def kind_and_depth(block: QTextBlock) -> tuple[str, int]:
    """What a block of a document is in the model's terms."""
    if entries := block.textList():
        look = entries.format()
        ordered = look.style() in _ORDERED
        return ("ol" if ordered else "ul"), min(max(look.indent() - 1, 0), 8)
    return "p", min(max(block.blockFormat().indent(), 0), 8)


_ORDERED = frozenset(
    {
        QTextListFormat.Style.ListDecimal,
        QTextListFormat.Style.ListLowerAlpha,
        QTextListFormat.Style.ListUpperAlpha,
        QTextListFormat.Style.ListLowerRoman,
        QTextListFormat.Style.ListUpperRoman,
    }
)


def is_link(address: str) -> bool:
    """Whether an address may stand behind a link: http, https or mailto."""
    return QUrl(address).scheme().lower() in _SCHEMES


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _read_block(block: QTextBlock) -> TextBlock:
    kind, depth = kind_and_depth(block)
    runs: list[TextRun] = []
    for part in _fragments(block):
        run = _read_run(part.text(), part.charFormat())
        if runs and _same_look(runs[-1], run):
            runs[-1] = run.model_copy(update={"text": runs[-1].text + run.text})
        elif run.text:
            runs.append(run)
    return TextBlock.model_construct(kind=kind, depth=depth, runs=tuple(runs))


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def _read_run(text: str, look: QTextCharFormat) -> TextRun:
    href = look.anchorHref()
    return TextRun(
        text=text.replace("\ufffc", "").replace(_SOFT_BREAK, "\n"),
        bold=look.fontWeight() >= QFont.Weight.DemiBold,
        italic=look.fontItalic(),
        href=href if is_link(href) else "",
    )


def _same_look(one: TextRun, other: TextRun) -> bool:
    return (one.bold, one.italic, one.href) == (other.bold, other.italic, other.href)


def _look(run: TextRun) -> QTextCharFormat:
    look = QTextCharFormat()
    if run.bold:
        look.setFontWeight(QFont.Weight.Bold)
    if run.italic:
        look.setFontItalic(True)
    if run.href:
        look.setAnchor(True)
        look.setAnchorHref(run.href)
        look.setFontUnderline(True)
    return look
