"""Plain text: the words of a document in reading order, each once, laid out with nothing but characters.

What the pages repeat stands once: the marking and the header at the top, the footer and the marking at the end.
Parts of a header or footer that count pages are left out, since plain text has none. Lines are not broken: where a
long paragraph breaks is for whoever shows it. It is what the tests of the other writers compare their words with.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never
from unicodedata import combining, east_asian_width

from briefer.document.blocks import (
    Band,
    Block,
    Callout,
    Cell,
    Column,
    Contents,
    Document,
    Heading,
    KeyValue,
    KeyValues,
    List,
    PageBreak,
    Paragraph,
    Picture,
    Row,
    Table,
)
from briefer.document.printed import contents, marked, ordinal, portion
from briefer.document.runs import LineBreak, PageCount, PageNumber, Run, Runs, Tab, Text

_WIDEST = 100
"""Columns of characters: a table that needs more is written cell under cell, and no underline is longer."""
_UNDERLINES = ("=", "-", "~", ".")
_KEY_WIDEST = 28
_BULLETS = ("•", "–", "◦")

Lines = list[str]


def outline(document: Document) -> str:
    """A document as plain text, ending in a line break."""
    lines = _apart(
        [
            *_top(document),
            *(_block(block, document) for block in document.blocks),
            *_bottom(document),
        ]
    )
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _top(document: Document) -> Iterator[Lines]:
    banner = document.marking
    if banner and banner.top:
        yield [banner.text]
    yield [line for band in document.header for line in _band(band)]


def _bottom(document: Document) -> Iterator[Lines]:
    banner = document.marking
    yield [line for band in document.footer for line in _band(band)]
    if banner and banner.bottom:
        yield [banner.text]


def _band(band: Band) -> Lines:
    parts = [runs for runs in (band.start, band.centre, band.end) if not _counts_pages(runs)]
    words = "   ".join(filter(None, (_words(runs).strip() for runs in parts)))
    return words.splitlines()


def _counts_pages(runs: Runs) -> bool:
    return any(isinstance(run, PageNumber | PageCount) for run in runs)


def _block(block: Block, document: Document, depth: int = 0, bulleted: int = 0) -> Lines:
    """The lines of a block within so many lists, of which so many are bulleted."""
    match block:
        case Heading():
            return _underlined(block.number, portion(block.marking, block.runs), _UNDERLINES[block.level - 1])
        case Paragraph(role="title"):
            return _underlined(block.number, portion(block.marking, block.runs), "=")
        case Paragraph():
            return _hanging(block.number, _words(portion(block.marking, block.runs)).splitlines())
        case List():
            return _list(block, document, depth, bulleted)
        case Table():
            return _table(block, document)
        case KeyValues():
            return _key_values(block, document)
        case Picture():
            return [f"[{block.alt}]"] if block.alt else []
        case Callout():
            inner = marked(block.marking, block.blocks)
            lines = _apart(_block(part, document, depth, bulleted) for part in inner)
            return [f"  │ {line}" for line in lines]
        case Contents():
            return _contents(block, document)
        case PageBreak():
            return []
        case _:
            assert_never(block)


def _words(runs: Runs) -> str:
    return "".join(map(_word, runs))


def _word(run: Run) -> str:
    match run:
        case Text():
            return run.shown
        case LineBreak():
            return "\n"
        case Tab():
            return "   "
        case PageNumber() | PageCount():
            return ""
        case _:
            assert_never(run)


def _underlined(number: str, runs: Runs, sign: str) -> Lines:
    lines = _hanging(number, _words(runs).splitlines())
    return [*lines, sign * min(max(map(_width, lines)), _WIDEST)] if lines else []


def _hanging(label: str, lines: Lines) -> Lines:
    """Lines with a label before the first, and the others indented to stand under it."""
    if not label:
        return lines
    indent = " " * (_width(label) + 1)
    first, *others = lines or [""]
    return [f"{label} {first}", *(indent + line if line else "" for line in others)]


def _apart(blocks: Iterable[Lines]) -> Lines:
    """Blocks with a blank line between them."""
    lines: Lines = []
    for block in blocks:
        if block:
            lines += ["", *block] if lines else block
    return lines


def _close(blocks: Iterable[Block], document: Document) -> Lines:
    """Blocks one under the other, as they stand in a cell or an entry."""
    return [line for block in blocks for line in _block(block, document)]


def _list(block: List, document: Document, depth: int, bulleted: int) -> Lines:
    lines: Lines = []
    for number, item in enumerate(block.items, block.start):
        label = ordinal(number, depth) if block.ordered else _BULLETS[min(bulleted, len(_BULLETS) - 1)]
        parts = marked(item.marking, item.blocks)
        inner = [line for part in parts for line in _block(part, document, depth + 1, bulleted + (not block.ordered))]
        lines += _hanging(label, inner)
    return lines


def _contents(block: Contents, document: Document) -> Lines:
    lines = _underlined("", block.title, "=")
    for heading in contents(document, block.depth):
        words = " ".join(_words(portion(heading.marking, heading.runs)).split())
        lines.append("  " * (heading.level - 1) + f"{heading.number} {words}".strip())
    return lines


def _key_values(block: KeyValues, document: Document) -> Lines:
    width = min(max((_width(_words(row.key)) for row in block.rows), default=0), _KEY_WIDEST) + 2
    return [line for row in block.rows for line in _key_value(row, width, document)]


def _key_value(row: KeyValue, width: int, document: Document) -> Lines:
    key = " ".join(_words(row.key).split())
    values = [" " * width + line for line in _close(row.blocks, document)]
    if not values or _width(key) + 2 > width:
        return [key, *values]
    return [_padded(key, width) + values[0][width:], *values[1:]]


def _table(block: Table, document: Document) -> Lines:
    caption = _words(block.caption).splitlines()
    header = [_cells(row, document) for row in block.header]
    rows = [_cells(row, document) for row in block.rows]
    widths = _column_widths(block, header + rows)
    if widths is None:
        body = [*(" | ".join(" ".join(cell) for cell in row) for row in header), *_stacked(rows)]
        return [*caption, *body]
    head = [_aligned(row, cells, block.columns, widths) for row, cells in zip(block.header, header, strict=True)]
    rule = ["-" * (sum(widths) + 2 * len(widths) - 2)] if head else []
    body = [_aligned(row, cells, block.columns, widths) for row, cells in zip(block.rows, rows, strict=True)]
    return [*caption, *head, *rule, *body]


def _cells(row: Row, document: Document) -> list[Lines]:
    first, *others = row.cells or (Cell(()),)
    blocks = [marked(row.marking, first.blocks), *(cell.blocks for cell in others)]
    return [_close(cell, document) for cell in blocks]


def _column_widths(table: Table, rows: list[list[Lines]]) -> list[int] | None:
    """The width of each column, or None when the table doesn't fit with every cell on one line."""
    widths = [0] * len(table.columns)
    for row, cells in zip(table.header + table.rows, rows, strict=True):
        column = 0
        for cell, lines in zip(row.cells, cells, strict=True):
            if len(lines) > 1:
                return None
            last = column + cell.span - 1
            missing = max(map(_width, lines), default=0) - sum(widths[column : last + 1]) - 2 * (cell.span - 1)
            widths[last] += max(missing, 0)
            column += cell.span
    return widths if sum(widths) + 2 * len(widths) - 2 <= _WIDEST else None


def _aligned(row: Row, cells: list[Lines], columns: tuple[Column, ...], widths: list[int]) -> str:
    parts: list[str] = []
    column = 0
    for cell, lines in zip(row.cells, cells, strict=True):
        width = sum(widths[column : column + cell.span]) + 2 * (cell.span - 1)
        parts.append(_padded("".join(lines), width, columns[column].align))
        column += cell.span
    return "  ".join(parts)


def _stacked(rows: list[list[Lines]]) -> Lines:
    """Rows whose cells stand under each other, the first one leading."""
    lines: Lines = []
    for row in rows:
        first, *others = (line for cell in row for line in (cell or [""]))
        lines += [f"- {first}", *(f"    {line}" for line in others if line)]
    return lines


def _padded(text: str, width: int, align: str = "start") -> str:
    missing = width - _width(text)
    match align:
        case "end":
            return " " * missing + text
        case "centre":
            return " " * (missing // 2) + text + " " * (missing - missing // 2)
        case _:
            return text + " " * missing


def _width(text: str) -> int:
    """Columns that a text takes: two for an East Asian character, none for a combining mark."""
    return sum(0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text)
