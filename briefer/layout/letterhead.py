"""What a letterhead prints, set on the sheet: lines, pictures, grounds and rules at their places, as Word sets them.

Places are points from the sheet's top left corner.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefer.document.letterhead import (
    Edge,
    Edges,
    Float,
    Side,
    Spot,
    Strip,
    StripBlock,
    StripCell,
    StripGrid,
    StripParagraph,
    StripRow,
)
from briefer.layout.letterhead_items import (
    Area,
    Item,
    SetGround,
    SetOutline,
    SetPicture,
    mirrored,
    outlined,
    sides,
    surrounded,
)
from briefer.layout.letterhead_lines import LineSetter, aligned


@dataclass
class Setting:
    """Strips being set."""

    lines: LineSetter

    def strip(self, strip: Strip, area: Area) -> tuple[list[Item], float]:
        """What a strip shows, and its height."""
        self.lines.taken = []
        return self._blocks(strip, area)

    def _blocks(self, blocks: Sequence[StripBlock], area: Area) -> tuple[list[Item], float]:
        items: list[Item] = []
        y, after, style = area.top, 0.0, None
        for block in _joined(blocks):
            if isinstance(block, StripGrid):
                made, height = self._grid(block, area._replace(top=y + after))
                y, after, style = y + after + height, 0.0, None
            else:
                same = block.close and block.style == style
                y += 0.0 if same else max(after, block.before)
                made, height = self._paragraph(block, area._replace(top=y))
                y, after, style = y + height, block.after, block.style
            items += made
        return items, y + after - area.top

    # paragraphs

    def _paragraph(self, block: StripParagraph, area: Area) -> tuple[list[Item], float]:
        floats = [item for it in block.floats for item in self._float(it, area)]
        y = area.top + _room_for(block.edges.get("top"))
        lines: list[Item] = []
        left, right = area.left + block.left, area.right - block.right
        for number, atoms in enumerate(self.lines.broken(block, right - left)):
            start = left + (block.first if number == 0 else 0.0)
            made, height = self.lines.line(block, atoms, area._replace(left=start, right=right, top=y), area.left)
            lines += made
            y += height
        y += _room_for(block.edges.get("bottom"))
        if block.backwards:
            lines = list(mirrored(lines, area.left + area.right))
            left, right = area.left + block.right, area.right - block.left
        around = surrounded(block.edges, block.fill, Area(left, right, area.top), y - area.top)
        behind = [item for item in floats if isinstance(item, SetGround | SetOutline)]
        before = [item for item in floats if not isinstance(item, SetGround | SetOutline)]
        return [*behind, *around, *before, *lines], y - area.top

    # floats

    def _float(self, it: Float, area: Area) -> Iterator[Item]:
        page = self.lines.setter.theme.page
        across = {"sheet": (0.0, page.width), "margin": (page.left, page.width - page.right),
                  "text": (area.left, area.right)}  # fmt: skip
        down = {"sheet": (0.0, page.height), "margin": (page.top, page.height - page.bottom),
                "text": (area.top, area.top)}  # fmt: skip
        x, y = _at(it.x, it.width, across[it.x.of]), _at(it.y, it.height, down[it.y.of])
        if it.wrap == "beside":
            self.lines.taken.append((x, y, it.width, it.height))
        elif it.wrap == "below":
            self.lines.taken.append((0.0, y, page.width, it.height))
        if it.fill:
            yield SetGround(x, y, it.width, it.height, it.fill)
        if it.outline:
            yield from outlined(x, y, it.width, it.height, it.outline)
        if it.image:
            yield SetPicture(it.image, x, y, it.width, it.height)
        if it.stretched:
            yield from self.lines.stretched(it.stretched, Area(x, x + it.width, y), it.height, it.turn)
        if it.blocks:
            yield from self._box(it, x, y)

    def _box(self, it: Float, x: float, y: float) -> Iterator[Item]:
        left, top, right, bottom = it.inset
        taken, self.lines.taken = self.lines.taken, []
        area = Area(x + left, x + it.width - right, y + top)
        items, height = self._blocks(it.blocks, area)
        if it.middle and (spare := it.height - top - bottom - height) > 0:
            items, _ = self._blocks(it.blocks, area._replace(top=y + top + spare / 2))
        self.lines.taken = taken
        yield from items

    # tables

    def _grid(self, grid: StripGrid, area: Area) -> tuple[list[Item], float]:
        across = sum(grid.widths)
        start = aligned(grid.align, area.left, area.right, across) + (grid.left if grid.align == "start" else 0.0)
        edges = [start, *(start + sum(grid.widths[: at + 1]) for at in range(len(grid.widths)))]
        if grid.backwards:
            edges = [area.left + area.right - edge for edge in edges]
        heights = self._row_heights(grid, edges)
        items: list[Item] = []
        y = area.top
        for at, row in enumerate(grid.rows):
            for column, cell in _placed(row):
                tall = sum(heights[at : at + 1 + _joined_below(grid, at, column)])
                place = _across(edges, column, cell, y)
                items += self._cell(cell, place, (heights[at], tall, _rule_above(grid, at)))
            y += heights[at]
        return items, y + _widest(grid.rows[-1:], "bottom") - area.top

    def _row_heights(self, grid: StripGrid, edges: list[float]) -> list[float]:
        """Of each row with the line above it; the last of rows that a cell joins is as high as that cell needs."""
        heights = [row.height + (0.0 if row.exact else _rule_above(grid, at)) for at, row in enumerate(grid.rows)]
        cells = [
            (at, at + _joined_below(grid, at, column), column, cell)
            for at, row in enumerate(grid.rows)
            for column, cell in _placed(row)
            if not cell.joins_above
        ]
        for at, last, column, cell in sorted(cells, key=lambda it: it[1] - it[0]):
            if not grid.rows[last].exact:
                inside = self._inside(cell, _across(edges, column, cell, 0.0))[1]
                needed = inside + cell.padding[1] + cell.padding[3] + _rule_above(grid, at)
                heights[last] = max(heights[last], needed - sum(heights[at:last]))
        return heights

    def _inside(self, cell: StripCell, area: Area) -> tuple[list[Item], float]:
        left, top, right, _ = cell.padding
        taken, self.lines.taken = self.lines.taken, []
        found = self._blocks(cell.blocks, Area(area.left + left, area.right - right, area.top + top))
        self.lines.taken = taken
        return found

    def _cell(self, cell: StripCell, area: Area, heights: tuple[float, float, float]) -> Iterator[Item]:
        """A cell, by the heights of its row, of all rows that it goes through, and of the line above it."""
        height, whole, rule = heights
        if cell.fill:
            yield SetGround(area.left, area.top, area.right - area.left, height, cell.fill)
        if not cell.joins_above:
            items, tall = self._inside(cell, area._replace(top=area.top + rule))
            spare = whole - rule - tall - cell.padding[1] - cell.padding[3]
            if cell.stands != "top" and spare > 0:
                down = rule + (spare / 2 if cell.stands == "middle" else spare)
                items, _ = self._inside(cell, area._replace(top=area.top + down))
            yield from items
        below = cell.edges["bottom"].width if "bottom" in cell.edges else 0.0
        inner = {"top"} if cell.joins_above else set[str]()
        inner |= {"bottom"} if whole > height else set()
        drawn: Edges = {side: edge for side, edge in cell.edges.items() if side not in inner}
        yield from sides(drawn, area.left, area.top, area.right, area.top + height + below)


def _joined(blocks: Sequence[StripBlock]) -> Iterator[StripBlock]:
    """Blocks, where neighbouring paragraphs with the same lines around them stand within these together."""
    for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        if not isinstance(block, StripParagraph):
            yield block
            continue
        inner = {side for side, other in (("top", before), ("bottom", after)) if _alike(block, other)}
        edges: Edges = {side: edge for side, edge in block.edges.items() if side not in inner}
        yield replace(block, edges=edges) if inner else block


def _alike(block: StripParagraph, other: StripBlock | None) -> bool:
    if not isinstance(other, StripParagraph) or not block.edges:
        return False
    return (block.edges, block.left, block.right) == (other.edges, other.left, other.right)


def _room_for(edge: Edge | None) -> float:
    return edge.gap + edge.width if edge else 0.0


def _placed(row: StripRow) -> Iterator[tuple[int, StripCell]]:
    """The cells of a row, each with the column that it begins in."""
    column = 0
    for cell in row.cells:
        yield column, cell
        column += cell.span


def _across(edges: list[float], column: int, cell: StripCell, top: float) -> Area:
    """Where a cell stands across the sheet."""
    left, right = sorted((edges[column], edges[min(column + cell.span, len(edges) - 1)]))
    return Area(left, right, top)


def _widest(rows: Sequence[StripRow], side: Side) -> float:
    return max((cell.edges[side].width for row in rows for cell in row.cells if side in cell.edges), default=0.0)


def _rule_above(grid: StripGrid, at: int) -> float:
    """The width of the line above a row, which the row makes room for; a line between two rows is of both."""
    return max(_widest(grid.rows[at : at + 1], "top"), _widest(grid.rows[at - 1 : at], "bottom") if at else 0.0)


def _joined_below(grid: StripGrid, at: int, column: int) -> int:
    """How many of the rows below go on with the cell that begins in a column."""
    count = 0
    for row in grid.rows[at + 1 :]:
        if not any(begins == column and cell.joins_above for begins, cell in _placed(row)):
            return count
        count += 1
    return count


def _at(spot: Spot, size: float, between: tuple[float, float]) -> float:
    return aligned(spot.align, *between, size) + spot.offset if spot.align else between[0] + spot.offset
