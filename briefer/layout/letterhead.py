"""What a letterhead prints, set on the sheet: lines, pictures, grounds and rules at their places, as Word sets them.

Places are points from the sheet's top left corner.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefer.document.letterhead import Float, Spot, Strip, StripBlock, StripCell, StripGrid, StripParagraph
from briefer.layout.letterhead_items import Area, Item, SetGround, SetPicture, framed, outlined, sides
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
        for block in blocks:
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
        left, right = area.left + block.left, area.right - block.right
        pad = block.edges["top"].gap + block.edges["top"].width if "top" in block.edges else 0.0
        y = area.top + pad
        lines: list[Item] = []
        for number, atoms in enumerate(self.lines.broken(block, right - left)):
            start = left + (block.first if number == 0 else 0.0)
            made, height = self.lines.line(block, atoms, area._replace(left=start, right=right, top=y), area.left)
            lines += made
            y += height
        bottom = block.edges["bottom"].gap + block.edges["bottom"].width if "bottom" in block.edges else 0.0
        frame = Area(left, right, area.top), y + bottom - area.top
        behind = [item for item in floats if isinstance(item, SetGround)]
        before = [item for item in floats if not isinstance(item, SetGround)]
        return [*behind, *framed(block, *frame), *before, *lines], frame[1]

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
        heights = [self._row_height(grid, row, edges) for row in range(len(grid.rows))]
        items: list[Item] = []
        y = area.top
        for at, row in enumerate(grid.rows):
            column = 0
            for cell in row.cells:
                left, right = edges[column], edges[min(column + cell.span, len(edges) - 1)]
                tall = heights[at] + sum(heights[at + 1 : at + 1 + _joined_below(grid, at, column)])
                items += self._cell(cell, Area(left, right, y), heights[at], tall)
                column += cell.span
            y += heights[at]
        return items, y - area.top

    def _row_height(self, grid: StripGrid, at: int, edges: list[float]) -> float:
        row = grid.rows[at]
        if row.exact:
            return row.height
        heights = [row.height]
        column = 0
        for cell in row.cells:
            if not cell.joins_above and not _joined_below(grid, at, column):
                left, right = edges[column], edges[min(column + cell.span, len(edges) - 1)]
                heights.append(self._inside(cell, Area(left, right, 0.0))[1] + cell.padding[1] + cell.padding[3])
            column += cell.span
        return max(heights)

    def _inside(self, cell: StripCell, area: Area) -> tuple[list[Item], float]:
        left, top, right, _ = cell.padding
        taken, self.lines.taken = self.lines.taken, []
        found = self._blocks(cell.blocks, Area(area.left + left, area.right - right, area.top + top))
        self.lines.taken = taken
        return found

    def _cell(self, cell: StripCell, area: Area, height: float, whole: float) -> Iterator[Item]:
        if cell.fill:
            yield SetGround(area.left, area.top, area.right - area.left, height, cell.fill)
        if not cell.joins_above:
            items, tall = self._inside(cell, area)
            spare = whole - tall - cell.padding[1] - cell.padding[3]
            if cell.stands != "top" and spare > 0:
                down = spare / 2 if cell.stands == "middle" else spare
                items, _ = self._inside(cell, area._replace(top=area.top + down))
            yield from items
        yield from sides(cell.edges, area.left, area.top, area.right, area.top + height)


def _joined_below(grid: StripGrid, at: int, column: int) -> int:
    """How many of the rows below go on with the cell that begins in a column."""
    count = 0
    for row in grid.rows[at + 1 :]:
        begins = 0
        for cell in row.cells:
            if begins == column and cell.joins_above:
                break
            begins += cell.span
        else:
            return count
        count += 1
    return count


def _at(spot: Spot, size: float, between: tuple[float, float]) -> float:
    return aligned(spot.align, *between, size) + spot.offset if spot.align else between[0] + spot.offset
