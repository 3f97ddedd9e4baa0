"""Tables of a header or footer as grids, with what their styles say of lines, grounds and padding.

ECMA-376, part 1, 17.4. Widths are those of the table's grid, in twentieths of a point.
"""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from briefer.document.letterhead import Edge, Edges, Side, StripBlock, StripCell, StripGrid, StripRow
from briefer.template.word_file import W, length, number, said, switched_on, value
from briefer.template.word_styles import ALIGN, Styles, edges

Read = Callable[[Element, str], tuple[StripBlock, ...]]
"""Reads what stands in a cell, in a table of a style."""
Padding = tuple[float, float, float, float]


class TableReader:
    """Reads tables that stand in a room of a width. What stands in their cells is read by whoever reads the part."""

    def __init__(self, styles: Styles, read: Read, room: float) -> None:
        self._styles, self._read, self._room = styles, read, room

    def grid(self, table: Element) -> StripGrid:
        """A table."""
        properties = table.find(f"{W}tblPr")
        style = said(properties, "tblStyle")
        stated = [*self._styles.table_properties(style), *([properties] if properties is not None else [])]
        borders: dict[str, Edge | None] = {}
        padding = (5.4, 0.0, 5.4, 0.0)
        for it in stated:
            borders |= _table_borders(it.find(f"{W}tblBorders"))
            padding = _padding(it.find(f"{W}tblCellMar"), padding)
        rows = list(_children(table, "tr"))
        widths = _widths(table, rows, self._room)
        made = [
            self._row(row, (index, len(rows), len(widths)), borders, padding, style) for index, row in enumerate(rows)
        ]
        indent, align = (properties.find(f"{W}{name}") if properties is not None else None for name in ("tblInd", "jc"))
        side = ALIGN.get(value(align), "start")
        left = length(indent.get(f"{W}w")) if indent is not None else 0.0
        backwards = properties is not None and switched_on(properties.find(f"{W}bidiVisual"))
        return StripGrid(_filled(widths, made), tuple(made), left, side, backwards)

    def _row(
        self,
        row: Element,
        place: tuple[int, int, int],
        borders: dict[str, Edge | None],
        padding: Padding,
        style: str,
    ) -> StripRow:
        index, count, columns = place
        height = row.find(f"{W}trPr/{W}trHeight")
        cells: list[StripCell] = []
        at = 0
        for cell in _children(row, "tc"):
            span = _count(cell.find(f"{W}tcPr/{W}gridSpan"))
            outer = (index == 0, index == count - 1, at == 0, at + span >= columns)
            cells.append(self._cell(cell, span, _sides(borders, outer), padding, style))
            at += span
        least = length(height.get(f"{W}val")) if height is not None else 0.0
        return StripRow(tuple(cells), least, height is not None and height.get(f"{W}hRule") == "exact")

    def _cell(
        self,
        cell: Element,
        span: int,
        usual: Edges,
        padding: Padding,
        style: str,
    ) -> StripCell:
        properties = cell.find(f"{W}tcPr")
        own = edges(properties.find(f"{W}tcBorders")) if properties is not None else {}
        joined: dict[Side, Edge | None] = {**usual, **own}
        merge = properties.find(f"{W}vMerge") if properties is not None else None
        shading = self._styles.stated(None, properties).fill if properties is not None else None
        stands = value(properties.find(f"{W}vAlign") if properties is not None else None)
        return StripCell(
            self._read(cell, style),
            span,
            shading or "",
            {side: edge for side, edge in joined.items() if edge},
            _padding(properties.find(f"{W}tcMar") if properties is not None else None, padding),
            "middle" if stands == "center" else "bottom" if stands == "bottom" else "top",
            merge is not None and merge.get(f"{W}val", "continue") == "continue",
        )


def _widths(table: Element, rows: list[Element], room: float) -> tuple[float, ...]:
    """The widths of a table's columns, which may add up to a part of the room."""
    found = tuple(length(it.get(f"{W}w")) for it in table.findall(f"{W}tblGrid/{W}gridCol"))
    if not sum(found) and rows:
        found = tuple(_stated(cell.find(f"{W}tcPr/{W}tcW"), room) for cell in _children(rows[0], "tc"))
    whole = table.find(f"{W}tblPr/{W}tblW")
    if whole is not None and whole.get(f"{W}type") == "pct" and sum(found):
        return tuple(width * _stated(whole, room) / sum(found) for width in found)
    return found


def _stated(width: Element | None, room: float) -> float:
    """A width in points; a part of the room is told in fiftieths of a percent, or in percent with its sign."""
    if width is None:
        return 0.0
    text = width.get(f"{W}w", "")
    if width.get(f"{W}type") == "pct" or text.endswith("%"):
        return room * ((number(text.removesuffix("%"), 100 if text.endswith("%") else 5000)) or 0.0)
    return length(text)


def _children(parent: Element, tag: str) -> Iterator[Element]:
    """The rows of a table, or the cells of a row, those in content controls too."""
    for child in parent:
        if child.tag == f"{W}{tag}":
            yield child
        elif child.tag == f"{W}sdt":
            yield from child.findall(f"{W}sdtContent/{W}{tag}")


def _filled(widths: tuple[float, ...], rows: list[StripRow]) -> tuple[float, ...]:
    """As many widths as the widest row has columns."""
    most = max((sum(cell.span for cell in row.cells) for row in rows), default=0)
    usual = sum(widths) / len(widths) if widths else 100.0
    return widths + (usual,) * max(most - len(widths), 0)


def _table_borders(borders: Element | None) -> dict[str, Edge | None]:
    found: dict[str, Edge | None] = {**edges(borders)}
    for name in ("insideH", "insideV"):
        inner = borders.find(f"{W}{name}") if borders is not None else None
        if inner is not None:
            wrapped = Element("x")
            wrapped.append(_renamed(inner))
            found[name] = edges(wrapped).get("top")
    return found


def _renamed(border: Element) -> Element:
    return Element(f"{W}top", border.attrib)


def _sides(borders: dict[str, Edge | None], outer: tuple[bool, bool, bool, bool]) -> Edges:
    """The lines around a cell of a table: those of the table at its outside, the inner ones elsewhere."""
    top, bottom, left, right = outer
    names: dict[Side, str] = {
        "top": "top" if top else "insideH",
        "bottom": "bottom" if bottom else "insideH",
        "left": "left" if left else "insideV",
        "right": "right" if right else "insideV",
    }
    return {side: edge for side, name in names.items() if (edge := borders.get(name))}


def _padding(margins: Element | None, usual: Padding) -> Padding:
    if margins is None:
        return usual
    left, top, right, bottom = usual
    found = {child.tag.removeprefix(W): length(child.get(f"{W}w")) for child in margins}
    left = found.get("left", found.get("start", left))
    right = found.get("right", found.get("end", right))
    return left, found.get("top", top), right, found.get("bottom", bottom)


def _count(element: Element | None) -> int:
    text = value(element)
    return min(max(int(text), 1), 63) if text.isdecimal() else 1
