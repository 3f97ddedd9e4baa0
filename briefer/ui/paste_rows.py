"""Rows from elsewhere put into a list of parts, as one edit that can be made again with other columns."""

from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from briefer.errors import BrieferError
from briefer.exchange.tables import Row, Table
from briefer.exchange.tables_columns import Columns
from briefer.exchange.tables_matching import Matched, headed, matched, unheaded
from briefer.model import edit, paths
from briefer.model.brief import Brief
from briefer.model.ids import new_id
from briefer.model.item import Item
from briefer.ui import words
from briefer.ui.fields import FieldSpec, Kind, field_at, fields_of, item_type
from briefer.ui.layouts import COLUMNS
from briefer.ui.paste_values import LISTED, Unreadable, value_of

_TAKEN = frozenset(Kind) - {Kind.PARTS, Kind.PART, Kind.PHOTO, Kind.REFERENCE, Kind.FILES}


@dataclass(frozen=True)
class Unread:
    """A cell that its field can't hold: the number of its row, the field's label and the cell's text."""

    row: int
    label: str
    text: str


@dataclass(frozen=True)
class Pasting:
    """A table on its way into a list.

    Rows whose columns were told by their headings are new rows before the row at ``at``. Others are written over the
    cells from ``at`` on, as a spreadsheet does, and those beyond the last row are new.
    """

    list_path: str
    table: Table
    """As it came; what is understood of it may have fewer rows, and more columns where one held several things."""
    found: Matched
    order: tuple[str, ...]
    """The fields that columns without headings go into."""
    at: int
    over: bool
    apart: frozenset[str] = frozenset()
    """Ids of items that have no row, and are let alone."""
    from_file: bool = False
    """Whether it is imported, not pasted."""

    @property
    def columns(self) -> Columns:
        """The field that each column goes into."""
        return self.found.columns

    @property
    def headings(self) -> Row:
        """The headings of its columns; empty when it has none."""
        return self.found.headings

    @property
    def rows(self) -> Table:
        """Its rows without the headings."""
        return self.found.rows

    def with_columns(self, columns: Columns) -> "Pasting":
        """The same with other columns."""
        return replace(self, found=replace(self.found, columns=columns))

    def with_headings(self, at: int | None) -> "Pasting":
        """The same with its headings taken from another row, or from none: then columns that were told stay so."""
        if at is not None:
            return replace(self, found=headed(self.table, at, field_labels(self.list_path)))
        found, before = unheaded(self.table, self.order), self.columns
        is_told = any(before) and len(before) == len(found.columns)
        return replace(self, found=replace(found, columns=before) if is_told else found)

    def put_into(self, brief: Brief) -> tuple[Brief, tuple[Unread, ...]]:
        """The brief with the rows in it, and the cells that could not be taken."""
        every: tuple[Item, ...] = paths.get(brief, self.list_path)
        items = [item for item in every if item.id not in self.apart]
        others = [item for item in every if item.id in self.apart]
        unread: list[Unread] = []
        taken, new = {item.id for item in every}, list[Item]()
        by_cell: list[tuple[str, int, dict[str, Any]]] = []
        for number, row in enumerate(self.rows, 1):
            values = self._values(number, row, unread)
            place = self.at + number - 1
            if self.over and place < len(items):
                by_cell.append((items[place].id, number, values))
            elif any(value is not None for value in values.values()):
                item, refused = self._item(new_id(taken), values)
                taken.add(item.id)
                new.append(item)
                by_cell += [(item.id, number, values)] if refused else []
        at = len(items) if self.over else self.at
        brief = edit.set_value(brief, self.list_path, (*items[:at], *new, *items[at:], *others))
        for item_id, number, values in by_cell:
            for column, value in values.items():
                brief = _set(brief, f"{self.list_path}/{item_id}/{column}", value, number, unread)
        return brief, tuple(unread)

    def _item(self, item_id: str, values: dict[str, Any]) -> tuple[Item, bool]:
        """A new row, and whether the model refuses one of its values; then it is empty, and filled cell by cell."""
        part = item_type(self.list_path)
        try:
            return part.model_validate({"id": item_id} | _nested(values)), False
        except ValidationError:
            return part(id=item_id), True

    def _values(self, number: int, row: Row, unread: list[Unread]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for column, text in zip(self.columns, row, strict=False):
            if column is None or not (text or self.over):
                continue
            field = field_at(f"{self.list_path}/x/{column}")
            try:
                values[column] = value_of(text, field)
            except Unreadable:
                unread.append(Unread(number, words.label(field), text))
        return values


def _nested(values: dict[str, Any]) -> dict[str, Any]:
    """Values by column as a part has them: ``marking/level`` lies in ``marking``."""
    data: dict[str, Any] = {}
    for column, value in values.items():
        *outer, last = column.split("/")
        place = data
        for name in outer:
            place = place.setdefault(name, {})
        if value is not None:
            place[last] = value
    return data


def _set(brief: Brief, path: str, value: object, number: int, unread: list[Unread]) -> Brief:
    try:
        return edit.set_value(brief, path, value)
    except BrieferError:
        unread.append(Unread(number, words.label(field_at(path)), str(value)))
        return brief


def pasting(list_path: str, table: Table, at: int, column: int = 0, over: bool = True) -> Pasting:
    """A table as it is put into a list at a cell: new rows when it has headings, else over the cells."""
    order = tuple(name for name, _ in COLUMNS[item_type(list_path)])[column:]
    found = matched(table, field_labels(list_path), order)
    return Pasting(list_path, table, found, order, at, over and found.at is None)


def field_labels(list_path: str) -> dict[str, str]:
    """The fields that a column can go into, by key: those of the table first."""
    part = item_type(list_path)
    keys = [name for name, _ in COLUMNS[part]] + [key for key, _ in _leaves(part)]
    return {key: words.label(field_at(f"{list_path}/x/{key}")) for key in keys}


def _leaves(part: type[Any], prefix: str = "") -> list[tuple[str, FieldSpec]]:
    found: list[tuple[str, FieldSpec]] = []
    for field in fields_of(part):
        if field.kind is Kind.PART and field.part:
            found += _leaves(field.part, f"{prefix}{field.name}/")
        elif field.kind in _TAKEN or field.part in LISTED:
            found.append((f"{prefix}{field.name}", field))
    return found
