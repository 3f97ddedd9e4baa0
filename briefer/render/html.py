"""HTML: blocks for the clipboard, as Outlook and Word take them in, with every look said on the spot.

A mail program drops style sheets, so each element carries its own. Pictures, contents pages and page breaks have no
place in a mail. User text is escaped wherever it stands, and only http, https and mailto become links.
"""

from collections.abc import Iterable
from html import escape
from typing import assert_never

from briefer.document.blocks import (
    Block,
    Callout,
    Cell,
    Contents,
    Document,
    Heading,
    KeyValues,
    List,
    PageBreak,
    Paragraph,
    Picture,
    Row,
    Table,
)
from briefer.document.printed import marked, portion
from briefer.document.runs import LineBreak, PageCount, PageNumber, Run, Runs, Tab, Text, is_address

_FONT = "font-family:Calibri,Arial,sans-serif;font-size:11pt"
_SIZES = {1: "14pt", 2: "12.5pt", 3: "11.5pt", 4: "11pt"}
_EDGE = "border:1px solid #b9c4cf;padding:3pt 6pt;vertical-align:top"
_BAR = "margin:6pt 0 6pt 12pt;border-left:3px solid #1f5a94;padding-left:8pt"
_NO_SPACE = "margin:0"
_ALIGN = {"start": "", "centre": ";text-align:center", "end": ";text-align:right"}
_LOOKS = {
    "title": "font-size:16pt;font-weight:bold",
    "subtitle": "font-size:13pt",
    "label": "font-weight:bold",
    "note": "font-size:9.5pt;color:#566270",
    "empty": "font-style:italic;color:#566270",
    "to_confirm": "font-style:italic;color:#855400",
}


def html(document: Document) -> str:
    """A document's blocks as one piece of HTML, under its protective marking and without its headers and footers."""
    language = escape(document.language)
    return f'<div lang="{language}" style="{_FONT}">{_banner(document)}{_blocks(document.blocks)}</div>'


def _banner(document: Document) -> str:
    if document.marking is None:
        return ""
    style = f"margin:0 0 6pt 0;text-align:center;font-weight:bold;color:{escape(document.marking.colour)}"
    return f'<p style="{style}">{escape(document.marking.text)}</p>'


def _blocks(blocks: Iterable[Block], space: str = "margin:0 0 6pt 0") -> str:
    return "".join(_block(block, space) for block in blocks)


def _block(block: Block, space: str) -> str:
    match block:
        case Heading():
            words = _numbered(block.number, portion(block.marking, block.runs))
            style = f"margin:12pt 0 4pt 0;font-size:{_SIZES[block.level]};font-weight:bold"
            return f'<h{block.level} style="{style}">{words}</h{block.level}>'
        case Paragraph():
            look = ";".join(filter(None, (space, _LOOKS.get(block.role, ""))))
            return f'<p style="{look}">{_numbered(block.number, portion(block.marking, block.runs))}</p>'
        case List():
            return _list(block)
        case Table():
            return _table(block)
        case KeyValues():
            rows = "".join(
                f'<tr><th align="left" style="{_EDGE}">{_runs(row.key)}</th>{_cell(row.blocks, "")}</tr>'
                for row in block.rows
            )
            return _framed(rows)
        case Callout():
            inner = _blocks(marked(block.marking, block.blocks), _NO_SPACE)
            return f'<blockquote style="{_BAR}">{inner}</blockquote>'
        case Picture() | Contents() | PageBreak():
            return ""
        case _:
            assert_never(block)


def _list(block: List) -> str:
    name = "ol" if block.ordered else "ul"
    start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
    items = "".join(f"<li>{_blocks(marked(item.marking, item.blocks), _NO_SPACE)}</li>" for item in block.items)
    return f'<{name}{start} style="margin:0 0 6pt 0">{items}</{name}>'


def _table(block: Table) -> str:
    caption = f'<p style="margin:6pt 0 2pt 0;font-weight:bold">{_runs(block.caption)}</p>' if block.caption else ""
    header = "".join(_row(row, block, header=True) for row in block.header)
    rows = "".join(_row(row, block) for row in block.rows)
    return caption + _framed((f"<thead>{header}</thead>" if header else "") + f"<tbody>{rows}</tbody>")


def _framed(rows: str) -> str:
    style = f"border-collapse:collapse;margin:0 0 8pt 0;{_FONT}"
    return f'<table cellspacing="0" cellpadding="5" style="{style}">{rows}</table>'


def _row(row: Row, table: Table, header: bool = False) -> str:
    cells: list[str] = []
    column = 0
    for place, cell in enumerate(row.cells):
        blocks = marked(row.marking, cell.blocks) if place == 0 else cell.blocks
        align = table.columns[column].align if column < len(table.columns) and cell.span == 1 else "start"
        cells.append(_cell(blocks, _ALIGN[align], cell, header))
        column += cell.span
    return f"<tr>{''.join(cells)}</tr>"


def _cell(blocks: Iterable[Block], look: str, cell: Cell | None = None, header: bool = False) -> str:
    name = "th" if header or (cell and cell.heading) else "td"
    span = f' colspan="{cell.span}"' if cell and cell.span > 1 else ""
    left = ' align="left"' if name == "th" and not look else ""
    ground = ";background:#f3f5f8" if header else ""
    return f'<{name}{span}{left} style="{_EDGE}{look}{ground}">{_blocks(blocks, _NO_SPACE)}</{name}>'


def _numbered(number: str, runs: Runs) -> str:
    return f"{escape(number)} {_runs(runs)}" if number else _runs(runs)


def _runs(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    match run:
        case Text():
            return _text(run)
        case LineBreak():
            return "<br>"
        case Tab():
            return "&nbsp;&nbsp;&nbsp;"
        case PageNumber() | PageCount():
            return ""
        case _:
            assert_never(run)


def _text(run: Text) -> str:
    words = escape(run.shown)
    words = f"<b>{words}</b>" if run.strong else words
    words = f"<i>{words}</i>" if run.emphasis else words
    words = f'<span lang="{escape(run.language)}">{words}</span>' if run.language else words
    if is_address(run.href):
        return f'<a href="{escape(run.href)}">{words}</a>'
    return words
