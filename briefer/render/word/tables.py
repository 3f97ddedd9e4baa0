"""Tables: of items, with header rows that repeat, and of labels beside their values."""

from collections.abc import Iterable
from dataclasses import replace

from briefer.document.blocks import Align, Block, Cell, Column, KeyValues, Paragraph, Row, Table
from briefer.document.printed import marked
from briefer.document.runs import plain
from briefer.document.theme import CalloutLook
from briefer.layout.tables import key_column, last_but_one
from briefer.render.word import widths
from briefer.render.word.inline import inline
from briefer.render.word.look import BAR_WIDTH, Look, callout_indent, colour, ground, twips
from briefer.render.word.writing import Place, Writing
from briefer.render.word.xml import NOTHING, Xml, join, w

_WHOLE = w("trPr", w("cantSplit"))
"""A row that is never divided between pages."""


def table(writer: Writing, block: Table, place: Place) -> Xml:
    """A table with its caption above it."""
    shared, look = writer.shared, writer.shared.theme.table
    writer.mark_place(block.origin)
    caption = writer.paragraph(inline(shared, block.caption), Look("Caption")) if block.caption else NOTHING
    if not (block.header or block.rows):
        return caption
    size = shared.theme.styles["cell"].size
    shares = widths.columns(block, place.width, size, look.pad_x)
    rows = [_header_row(writer, row, block.columns, shares, number) for number, row in enumerate(block.header)]
    kept = last_but_one(len(block.rows))
    rows += [_row(writer, row, block.columns, shares, place == kept) for place, row in enumerate(block.rows)]
    about = w("tblCaption", val=plain(block.caption)) if block.caption else NOTHING
    return join((caption, _grid(writer, "BriefTable", shares, rows, bool(block.header), about)))


def key_values(writer: Writing, block: KeyValues, place: Place) -> Xml:
    """Labels beside their values."""
    writer.mark_place(block.origin)
    keys = key_column([writer.shared.width(row.key, "key") for row in block.rows], place.width)
    shares = widths.in_twips([keys, place.width - keys])
    rows: list[Xml] = []
    kept = last_but_one(len(block.rows))
    for number, row in enumerate(block.rows):
        keep = kept is not None and number in (0, kept)
        key = _cell(writer, Cell((Paragraph(row.key),)), "Key", shares[:1], keep_next=keep)
        writer.mark_place(row.origin)
        inside = Place(shares[1], "Value", keep_next=keep)
        content = writer.blocks(row.blocks, inside) or writer.paragraph(NOTHING, Look("Value", keep_next=keep))
        value = _tc(shares[1], NOTHING, content)
        rows.append(w("tr", _WHOLE, key, value))
    return _grid(writer, "BriefParticulars", shares, rows, False, NOTHING)


def callout(writer: Writing, blocks: Iterable[Block], look: CalloutLook, place: Place) -> Xml:
    """A callout as one cell: Word and LibreOffice break up the bar beside paragraphs whose indents differ."""
    left = callout_indent(look)
    inner = place.width - left - look.pad
    content = writer.blocks(blocks, Place(inner, keep_next=place.keep_next))
    if not content:
        return NOTHING
    bar = w("left", val="single", sz=BAR_WIDTH, space=0, color=colour(look.bar)) if look.bar else NOTHING
    margins = (("top", look.pad / 2), ("left", left), ("bottom", look.pad / 2), ("right", look.pad))
    padding = w("tcMar", *(w(side, w=twips(pad), type="dxa") for side, pad in margins))
    cell = _tc(place.width, join((w("tcBorders", bar) if bar else NOTHING, ground(look.fill), padding)), content)
    return _grid(writer, "TableNormal", [place.width], [w("tr", cell)], False, NOTHING)


def _grid(writer: Writing, style: str, shares: list[float], rows: list[Xml], headed: bool, about: Xml) -> Xml:
    properties = w(
        "tblPr",
        w("tblStyle", val=style),
        w("bidiVisual") if writer.shared.rtl else NOTHING,
        w("tblW", w=twips(sum(shares)), type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", val="0420" if headed else "0400", firstRow=int(headed), lastRow=0, firstColumn=0,
          lastColumn=0, noHBand=0, noVBand=1),
        about,
    )  # fmt: skip
    grid = w("tblGrid", *(w("gridCol", w=twips(share)) for share in shares))
    return w("tbl", properties, grid, *rows)


def _header_row(writer: Writing, row: Row, columns: tuple[Column, ...], shares: list[float], number: int) -> Xml:
    """The table's style fills the first row only, so that any after it are filled here."""
    fill = ground(writer.shared.theme.table.header_fill) if number else NOTHING
    properties = w("trPr", w("cantSplit"), w("tblHeader"))
    return w("tr", properties, *_cells(writer, row, columns, shares, "ColumnHeading", fill, False))


def _row(writer: Writing, row: Row, columns: tuple[Column, ...], shares: list[float], keep: bool) -> Xml:
    writer.mark_place(row.origin)
    return w("tr", _WHOLE, *_cells(writer, row, columns, shares, "TableText", NOTHING, keep))


def _cells(
    writer: Writing, row: Row, columns: tuple[Column, ...], shares: list[float], style: str, fill: Xml, keep: bool
) -> list[Xml]:
    made: list[Xml] = []
    column = 0
    names_group = style == "TableText" and all(cell.heading for cell in row.cells)
    for place, cell in enumerate(row.cells):
        if place == 0 and row.marking:
            cell = replace(cell, blocks=marked(row.marking, cell.blocks))
        own = "RowHeading" if cell.heading and style == "TableText" else style
        width = shares[column : column + cell.span]
        align = columns[column].align if cell.span == 1 else "start"
        made.append(_cell(writer, cell, own, width, align, fill, keep_next=keep or names_group))
        column += cell.span
    return made


def _cell(
    writer: Writing,
    cell: Cell,
    style: str,
    shares: list[float],
    align: Align = "start",
    fill: Xml = NOTHING,
    keep_next: bool = False,
) -> Xml:
    writer.mark_place(cell.origin)
    inner = sum(shares) - 2 * writer.shared.theme.table.pad_x
    place = Place(inner, style, in_cell=True, align=align, keep_next=keep_next)
    empty = Look(style, align=align, keep_next=keep_next)
    content = writer.blocks(cell.blocks, place) or writer.paragraph(NOTHING, empty)
    span = w("gridSpan", val=cell.span) if cell.span > 1 else NOTHING
    return _tc(sum(shares), join((span, fill)), content)


def _tc(width: float, properties: Xml, content: Xml) -> Xml:
    return Xml(f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>')
