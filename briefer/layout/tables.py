"""Tables: columns sized by their content, rows of cells."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from briefer.document.blocks import Align, Block, Callout, Cell, Column, KeyValues, List, Paragraph, Row, Table
from briefer.document.printed import marked, portion
from briefer.document.theme import TextStyle
from briefer.layout.boxes import CellBox, Node, Part, RowBox, Slab, TextBox
from briefer.layout.room import Room
from briefer.layout.row_memory import Circumstances
from briefer.layout.text import Measured

if TYPE_CHECKING:
    from briefer.layout.blocks import Setting

_NARROWEST = 24.0
_KEY_SHARE = 0.3
_KEY_GAP = 12.0
"""Points between the widest label and the values."""
PAIR_PAD = 1.5
"""Points above and below a label and its value."""
_FEW_ROWS = 2
_MOST_FOR_A_WORD = 0.4
"""The part of a table's width that a column may insist on so that its longest word is not broken."""


@dataclass(slots=True)
class _Text:
    """The one paragraph of a cell, measured before the columns have their widths."""

    block: Paragraph
    measured: Measured
    style: TextStyle
    node: int


@dataclass(slots=True)
class _Cell:
    """A cell before its column has a width."""

    cell: Cell
    node: int
    column: int
    text: _Text | None
    least: float
    natural: float
    amount: float
    """The length of all its text on one line."""


def table(setting: "Setting", block: Table, room: Room, parent: int) -> list[Slab]:
    """A caption, header rows that are repeated on each page, and rows."""
    if not block.header and not block.rows:
        return setting.lay(Paragraph(block.caption), room, parent) if block.caption else []
    node = setting.add(Node("Table", parent))
    slabs: list[Slab] = list(_caption(setting, block, room, node))
    work = _TableSetting(setting, block.columns, room)
    head = work.group(block.header, Node("THead" if block.rows else "TBody", node), header=True)
    body = work.group(block.rows, Node("TBody", node), header=False)
    widths = work.widths([*head, *body])
    header = tuple(work.row(row, cells, widths, header=True) for row, cells in zip(block.header, head, strict=True))
    for row in header:
        row.keep_next = True
    rows = [
        work.row(row, cells, widths, stripe=bool(place % 2))
        for place, (row, cells) in enumerate(zip(block.rows, body, strict=True))
    ]
    for row in rows:
        row.header = header
    _attach(header, rows)
    return [*slabs, *header, *rows]


def _attach(header: Sequence[RowBox], rows: Sequence[RowBox]) -> None:
    """Space around the table; a row that names a group stays with the one after it, and so does one of two parts.

    What stands below a row, such as a photograph or a biography, came from the same part of the brief as the row.
    """
    every = [*header, *rows]
    if every:
        every[0].before, every[-1].after = 4.0, 10.0
    for row in rows:
        row.keep_next = row.keep_next and row is not rows[-1]
    for row, below in pairwise(rows):
        row.keep_next = row.keep_next or (bool(row.origin) and row.origin == below.origin)
    _keep_ends(rows)


def _keep_ends(rows: Sequence[RowBox]) -> None:
    """The last row of several never stands on a page alone."""
    last = last_but_one(len(rows))
    if last is not None:
        rows[last].keep_next = True


def last_but_one(count: int) -> int | None:
    """The place of the row that takes the last one along where a table goes on on another page; None with few rows."""
    return count - 2 if count > _FEW_ROWS else None


def _caption(setting: "Setting", block: Table, room: Room, node: int) -> Iterator[TextBox]:
    if block.caption:
        style = setting.theme.styles["caption"]
        place = setting.add(Node("Caption", node))
        box = setting.text(setting.measure(block.caption, style, place), style, place, room)
        box.keep_next = True
        yield box


class _TableSetting:
    """The work of laying out one table."""

    def __init__(self, setting: "Setting", columns: tuple[Column, ...], room: Room) -> None:
        self.setting = setting
        self.columns = columns
        self.room = room
        self.look = setting.theme.table
        self._styles: dict[tuple[str, bool, Align], TextStyle] = {}
        self._among: dict[int, Circumstances] = {}
        self._inner = room._replace(body="cell", depth=0, bullet_depth=0, frames=())

    def group(self, rows: tuple[Row, ...], node: Node, header: bool) -> list[list[_Cell]]:
        """The cells of header rows or of the others, measured; they stand under a node of their own."""
        if not rows:
            return []
        parent = self.setting.add(node)
        return [self._known_row(row, parent, header) for row in rows]

    def _known_row(self, row: Row, parent: int, header: bool) -> list[_Cell]:
        among = Circumstances(self.columns, self.room, parent, len(self.setting.nodes), header)
        memory = self.setting.setter.rows
        cells = memory.cells(self.setting, row, among, lambda: self._measure_row(row, parent, header))
        self._among[id(cells)] = among
        return cells

    def _measure_row(self, row: Row, parent: int, header: bool) -> list[_Cell]:
        node = self.setting.add(Node("TR", parent))
        cells: list[_Cell] = []
        column = 0
        for place, cell in enumerate(row.cells):
            blocks = marked(row.marking, cell.blocks) if place == 0 else cell.blocks
            marked_cell = cell if blocks is cell.blocks else replace(cell, blocks=blocks)
            cells.append(self._measure_cell(marked_cell, node, column, header))
            column += cell.span
        if column < len(self.columns):
            self.setting.add(Node("TD", node, span=len(self.columns) - column))
        return cells

    def _measure_cell(self, cell: Cell, parent: int, column: int, header: bool) -> _Cell:
        setting = self.setting
        if header or cell.heading:
            scope = "Column" if header else "Row"
            node = setting.add(Node("TH", parent, scope=scope, span=cell.span))
        else:
            node = setting.add(Node("TD", parent, span=cell.span))
        match cell.blocks:
            case (Paragraph(number="") as only,):
                text = self._measure_text(only, column, node, header, cell)
                natural = text.measured.natural
                return _Cell(cell, node, column, text, text.measured.longest, natural, natural)
            case ():
                return _Cell(cell, node, column, None, 0.0, 0.0, 0.0)
            case blocks:
                return _Cell(cell, node, column, None, *self._guess(blocks))

    def _measure_text(self, block: Paragraph, column: int, node: int, header: bool, cell: Cell) -> _Text:
        setting = self.setting
        name = "column_heading" if header else setting.style_name(block, self._inner)
        align = self.columns[column].align if column < len(self.columns) and cell.span == 1 else "start"
        style = self._style(name, cell.heading and not header, align)
        measured = setting.measure(portion(block.marking, block.runs), style, node)
        return _Text(block, measured, style, node)

    def _style(self, name: str, heading: bool, align: Align) -> TextStyle:
        key = name, heading, align
        style = self._styles.get(key)
        if style is None:
            style = self.setting.theme.styles[name]
            style = replace(style, bold=style.bold or heading, align=align if align != "start" else style.align)
            self._styles[key] = style
        return style

    def _guess(self, blocks: tuple[Block, ...]) -> tuple[float, float, float]:
        """The least and the natural width of several blocks and the amount of text, from the paragraphs among them."""
        least, natural, amount = _NARROWEST, _NARROWEST, 0.0
        indent = self.setting.theme.list_indent
        for paragraph, depth in _paragraphs(blocks, 0):
            style = self.setting.theme.styles[self.setting.style_name(paragraph, self._inner)]
            measured = self.setting.setter.measure(paragraph.runs, style)
            least = max(least, measured.longest + depth * indent)
            natural = max(natural, measured.natural + depth * indent)
            amount += measured.natural
        return least, natural, amount

    # widths

    def widths(self, rows: list[list[_Cell]]) -> list[float]:
        """A width for each column, padding included: what its content asks for, shared out where that is too much."""
        count = max(len(self.columns), 1)
        pad = 2 * self.look.pad_x
        least, natural, amount = [_NARROWEST] * count, [_NARROWEST] * count, [_NARROWEST] * count
        for cells in rows:
            for cell in cells:
                at = cell.column
                if cell.cell.span == 1 and at < count:
                    least[at] = max(least[at], cell.least + pad)
                    natural[at] = max(natural[at], cell.natural + pad)
                    amount[at] = max(amount[at], cell.amount)
        weights = [column.weight for column in self.columns] or [1.0]
        return share(self.room.width, least, natural, wishes(amount, weights))

    # rows

    def row(
        self, row: Row, cells: list[_Cell], widths: list[float], header: bool = False, stripe: bool = False
    ) -> RowBox:
        """A row whose columns have their widths."""
        return self.setting.setter.rows.box(
            self.setting,
            row,
            self._among[id(cells)],
            (tuple(widths), stripe),
            lambda: self._lay_row(row, cells, widths, header, stripe),
        )

    def _lay_row(self, row: Row, cells: list[_Cell], widths: list[float], header: bool, stripe: bool) -> RowBox:
        edges = list(accumulate(widths, initial=self.room.x))
        look = self.look
        boxes = [self._cell(cell, edges, header) for cell in cells]
        height = max((_bottom(box) for box in boxes), default=0.0) + look.pad_y
        return RowBox(
            cells=tuple(boxes),
            x=self.room.x,
            width=self.room.width,
            height=height,
            pad=look.pad_y,
            fill=look.header_fill if header else look.stripe if stripe else "",
            rule="" if header else look.rule,
            rule_width=look.rule_width,
            keep_next=not header and all(cell.cell.heading for cell in cells) and bool(cells),
            origin=row.origin,
            frames=self.room.frames,
        )

    def _cell(self, cell: _Cell, edges: list[float], header: bool) -> CellBox:
        left, right = edges[cell.column], edges[min(cell.column + cell.cell.span, len(edges) - 1)]
        look = self.look
        x, width = left + look.pad_x, max(right - left - 2 * look.pad_x, 1.0)
        room = Room(x, width, "column_heading" if header else "cell", divides=False)
        if cell.text:
            box = self.setting.text(cell.text.measured, cell.text.style, cell.node, room, cell.text.block.origin)
            parts = (Part(look.pad_y, box),)
        else:
            slabs = self.setting.lay_all(cell.cell.blocks, room, cell.node)
            parts = tuple(stack(slabs, look.pad_y))
        return CellBox(left, right - left, parts, cell.cell.origin)


def _paragraphs(blocks: tuple[Block, ...], depth: int) -> Iterator[tuple[Paragraph, int]]:
    for block in blocks:
        match block:
            case Paragraph():
                yield block, depth
            case List(items=items):
                for item in items:
                    yield from _paragraphs(item.blocks, depth + 1)
            case Callout(blocks=inner):
                yield from _paragraphs(inner, depth + 1)
            case _:
                pass


def _bottom(cell: CellBox) -> float:
    if not cell.parts:
        return 0.0
    last = cell.parts[-1]
    return last.y + last.box.height


def stack(slabs: list[Slab], top: float) -> Iterator[Part]:
    """Slabs one below the other in a cell, without the space before the first and after the last."""
    y, after = top, 0.0
    for place, slab in enumerate(slabs):
        if isinstance(slab, (TextBox, RowBox)) or slab.height:
            y += max(after, slab.before) if place else 0.0
            yield Part(y, slab)  # pyright: ignore[reportArgumentType]
            y += slab.height
            after = slab.after


def wishes(amounts: Iterable[float], weights: Iterable[float]) -> list[float]:
    """What columns ask for by the most text in one of their cells, in points of a line, and their weights.

    Long texts ask for more, but less than in proportion: a column twice as wide makes them half as high.
    """
    return [long**0.5 * max(weight, 0.01) for long, weight in zip(amounts, weights, strict=True)]


def share(room: float, least: list[float], natural: list[float], wishes: list[float]) -> list[float]:
    """Widths that add up to the room.

    Where the natural widths fit, what is left over goes to the columns in proportion to them. Else no column insists on
    more than a part of the room for its longest word, and where the least widths don't fit even so, the widest give up
    first: an address is broken before a date is. Columns that need no more than an equal part get what they need, and
    the others share the rest: each its least, and more by its wish, no more than it can use.
    """
    if sum(natural) <= room:
        return [width * room / sum(natural) for width in natural]
    most = room * max(_MOST_FOR_A_WORD, 1 / len(least))
    widths = _lowered(room, [min(width, most) for width in least])
    for place in sorted(range(len(widths)), key=lambda place: natural[place]):
        fair = natural[place] <= room / len(widths)
        if fair and sum(widths) - widths[place] + natural[place] <= room:
            widths[place] = natural[place]
    _share_rest(room, widths, natural, wishes)
    return widths


def _lowered(room: float, widths: list[float]) -> list[float]:
    """Widths that fit into a room, the widest cut to one height."""
    rest, places = room, sorted(range(len(widths)), key=widths.__getitem__)
    lowered = list(widths)
    for before, place in enumerate(places):
        lowered[place] = min(widths[place], rest / (len(places) - before))
        rest -= lowered[place]
    return lowered


def _share_rest(room: float, widths: list[float], natural: list[float], wishes: list[float]) -> None:
    """Gives columns more until the room is filled."""
    open_columns: list[int] = [place for place, width in enumerate(widths) if natural[place] - width > 0.01]
    while open_columns and room - sum(widths) > 0.01:
        rest, total = room - sum(widths), sum(wishes[place] for place in open_columns)
        for place in open_columns:
            widths[place] = min(natural[place], widths[place] + rest * wishes[place] / total)
        open_columns = [place for place in open_columns if natural[place] - widths[place] > 0.01]


def key_column(keys: Sequence[float], width: float) -> float:
    """The width of the column of labels: as wide as they need, up to a share of the page."""
    return min(max(keys, default=0.0) + _KEY_GAP, width * _KEY_SHARE)


def key_values(setting: "Setting", block: KeyValues, room: Room, parent: int) -> list[Slab]:
    """Labels beside their values; the column of labels is as wide as they need, up to a share of the page."""
    theme = setting.theme
    if not block.rows:
        return []
    node = setting.add(Node("TBody", setting.add(Node("Table", parent))))
    style = theme.styles["key"]
    keys: list[tuple[Measured, int, int]] = []
    for pair in block.rows:
        row = setting.add(Node("TR", node))
        head = setting.add(Node("TH", row, scope="Row"))
        keys.append((setting.measure(pair.key, style, head), head, setting.add(Node("TD", row))))
    column = key_column([measured.natural for measured, _, _ in keys], room.width)
    rows: list[RowBox] = []
    for pair, (measured, head, data) in zip(block.rows, keys, strict=True):
        key = setting.text(measured, style, head, room._replace(width=column - _KEY_GAP, frames=()))
        inner = room.inside(column)._replace(body="body", depth=0, bullet_depth=0, frames=(), divides=False)
        slabs = list(setting.alone_or_all(pair.blocks, inner, data, pair.origin)) if pair.blocks else []
        rows.append(_pair(setting, key, slabs, room, column, pair.origin))
    rows[-1].after = 8.0
    _keep_ends(rows)
    rows[0].keep_next = last_but_one(len(rows)) is not None  # under a heading one pair alone would look like all
    return [*rows]


def _pair(setting: "Setting", key: TextBox, slabs: list[Slab], room: Room, column: float, origin: str) -> RowBox:
    """A label and its value on one baseline."""
    drop = 0.0
    if slabs and isinstance(slabs[0], TextBox):
        drop = slabs[0].baseline + slabs[0].top - key.baseline
    pad = PAIR_PAD
    cells = (
        CellBox(room.x, column, (Part(pad + max(drop, 0.0), key),)),
        CellBox(room.x + column, room.width - column, tuple(stack(slabs, pad + max(-drop, 0.0))), ""),
    )
    return RowBox(
        cells=cells,
        x=room.x,
        width=room.width,
        height=max(map(_bottom, cells)) + pad,
        pad=pad,
        origin=origin,
        frames=room.frames,
    )
