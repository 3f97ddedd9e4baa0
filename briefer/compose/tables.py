"""Tables of items: a row each, a column for each field, and beneath a row what has no column."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from briefer.compose.fields import details, marking_of, remarks, shown
from briefer.compose.scope import Scope
from briefer.compose.text import Blocks
from briefer.compose.voice import Voice
from briefer.document.blocks import Align, Block, Cell, Column, List, ListItem, Paragraph, Row, Table
from briefer.document.runs import Runs, plain
from briefer.model.item import Item
from briefer.template.schema import ColumnSetting

_FEW, _SHORT, _LONG_WORD = 3, 200, 30
"""Notes, characters in one and in a word of one, that a cell has room for."""

CellMaker = Callable[[Any, str, str], Blocks | None]
"""From an item, a field and the item's path to the cell's blocks, or None for the usual way."""


@dataclass(frozen=True, eq=False)
class Grid:
    """How the items of one kind stand in a table.

    ``composed`` are fields that the cell of the ``carrier`` shows, which stands in a row's widest cell where it has no
    column; ``columns`` are those of the template or the usual ones.
    """

    scope: Scope
    path: str
    columns: tuple[ColumnSetting, ...]
    composed: Collection[str] = ()
    carrier: str = ""
    make: CellMaker | None = None
    numeric: Collection[str] = ()
    silent: Callable[[Any], Collection[str]] | None = None
    """Fields of an item that are said beside the table already."""
    more: Callable[[Any, str], Blocks] | None = None
    """What else is said of an item, from it and its path."""
    reads: Callable[[Any], tuple[object, ...]] | None = None
    """What else the cells of an item are made of, beside the item."""

    def table(self, items: Sequence[Item]) -> Table | List:
        """The table of some items; a list, when one column is all that it would have."""
        columns = self.used(items)
        if len(columns) == 1:
            return self._list(items, columns[0].field)
        return self.framed(type(items[0]), columns, self.rows(items, columns))

    def _list(self, items: Sequence[Item], field: str) -> List:
        entries = (
            self.scope.once((self.path, item.id), (item,), lambda i=item: self._entry(i, field)) for item in items
        )
        return List(tuple(entries), origin=self.path)

    def _entry(self, item: Item, field: str) -> ListItem:
        rows = self._made_rows(item, (field,))
        blocks = tuple(block for row in rows for cell in row.cells for block in cell.blocks)
        return ListItem(blocks, origin=rows[0].origin, marking=rows[0].marking)

    def used(self, items: Sequence[Item]) -> tuple[ColumnSetting, ...]:
        """The columns in which something stands, and always the first."""
        return tuple(
            column
            for index, column in enumerate(self.columns)
            if index == 0 or any(self._cell(item, column.field) for item in items)
        )

    def rows(self, items: Sequence[Item], columns: Sequence[ColumnSetting]) -> tuple[Row, ...]:
        """The rows of some items under these columns."""
        fields = tuple(column.field for column in columns)
        return tuple(row for item in items for row in self._rows(item, fields))

    def framed(self, kind: type[Item], columns: Sequence[ColumnSetting], rows: tuple[Row, ...]) -> Table:
        """Rows under the header row of their columns; the very same table while rows and columns are the same."""
        key = (self.path, "table", rows[0].origin if rows else "")
        return self.scope.once(key, (kind, *columns, *rows), lambda: self._framed(kind, columns, rows))

    def _framed(self, kind: type[Item], columns: Sequence[ColumnSetting], rows: tuple[Row, ...]) -> Table:
        voice = self.scope.voice
        header = header_row(voice, *(column.title or voice.field(kind, column.field) for column in columns))
        widths = tuple(Column(self._align(column.field), column.weight) for column in columns)
        return Table(widths, (header,), rows, origin=self.path)

    def _align(self, field: str) -> Align:
        return "end" if field in self.numeric else "start"

    def _rows(self, item: Item, fields: tuple[str, ...]) -> tuple[Row, ...]:
        parts = (item, *(self.reads(item) if self.reads else ()))
        return self.scope.once((self.path, item.id, *fields), parts, lambda: self._made_rows(item, fields))

    def _made_rows(self, item: Item, fields: tuple[str, ...]) -> tuple[Row, ...]:
        voice, path = self.scope.voice, f"{self.path}/{item.id}"
        cells = [Cell(self._cell(item, field), origin=f"{path}/{field}") for field in fields]
        without = (*fields, self.carrier, *self.composed, *(self.silent(item) if self.silent else ()))
        carried = self._cell(item, self.carrier) if self.carrier and self.carrier not in fields else ()
        rest = (*carried, *details(voice, item, path, without), *(self.more(item, path) if self.more else ()))
        beside, beneath = _placed(rest, remarks(voice, item, path))
        lead = self._widest(fields)
        cells[lead] = replace(cells[lead], blocks=(*cells[lead].blocks, *beside))
        row = Row(tuple(cells), origin=path, marking=marking_of(voice, item))
        return (row, Row((Cell(beneath, span=len(fields), origin=path),), origin=path)) if beneath else (row,)

    def _widest(self, fields: tuple[str, ...]) -> int:
        """The place of the widest column: what has no column of its own stands there."""
        weights = {column.field: column.weight for column in self.columns}
        return max(range(len(fields)), key=lambda place: weights[fields[place]])

    def _cell(self, item: Item, field: str) -> Blocks:
        path = f"{self.path}/{item.id}"
        made = self.make(item, field, path) if self.make else None
        return shown(self.scope.voice, item, field, path) if made is None else made


def _placed(rest: Blocks, said: Blocks) -> tuple[Blocks, Blocks]:
    """What stands in the widest cell of a row, and what takes a row of its own because a cell is too narrow for it.

    What is to be confirmed always stands beside what it is about.
    """
    if len(rest) <= _FEW and all(_is_brief(block) for block in (*rest, *said)):
        return (*rest, *said), ()
    beside = tuple(block for block in said if isinstance(block, Paragraph) and block.role == "to_confirm")
    return beside, (*rest, *(block for block in said if block not in beside))


def _is_brief(block: Block) -> bool:
    """Whether a block is a note of a few lines, without a word that no column holds."""
    if not isinstance(block, Paragraph) or block.role not in ("note", "to_confirm"):
        return False
    text = plain(block.runs)
    return len(text) <= _SHORT and all(len(word) <= _LONG_WORD for word in text.split())


def header_row(voice: Voice, *titles: str) -> Row:
    """The row that names the columns of a table."""
    return Row(tuple(Cell((Paragraph(voice.say(title)),), heading=True) for title in titles))


def group_row(runs: Runs, span: int, origin: str = "", notes: Blocks = ()) -> Row:
    """A row that names the group of the rows after it."""
    return Row((Cell((Paragraph(runs, "label"), *notes), span=span, heading=True, origin=origin),), origin=origin)
