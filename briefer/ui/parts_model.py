"""One table model for any list of parts, with a blank row at its end in which a new one begins.

The model holds no data of its own: its rows are the tuple in the brief. When the brief changes, the old tuple is turned
into the new one by removals, moves and insertions, matched by id, whatever changed it: typing, undo or a merge.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefer.errors import BrieferError
from briefer.model import edit, paths
from briefer.model.brief import Brief
from briefer.model.ids import new_id
from briefer.model.item import Item
from briefer.ui import style, words
from briefer.ui.binding import touches
from briefer.ui.cell_values import rank, shown
from briefer.ui.fields import TYPED, FieldSpec, field_at, item_type
from briefer.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PathRole = Role.UserRole + 1
"""The path of a cell in the brief; empty in the blank row."""
ProblemRole = Role.UserRole + 2
"""What is to be done about a cell, in words; empty when nothing is."""
ConfirmRole = Role.UserRole + 3
"""What is still to be confirmed about a row, told in the cell that names it; empty when nothing is."""


class PartsModel(QAbstractTableModel):
    """The items of a list, a row each; a column is a path inside an item, such as ``name`` or ``marking/level``."""

    rows_changed = Signal()
    """Rows came, went or moved."""

    def __init__(
        self,
        session: Session,
        list_path: str,
        columns: Sequence[str],
        prompt: str = "",
        prompt_column: int = 0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self.list_path, self.columns = session, list_path, tuple(columns)
        self._prompt, self._prompt_column = prompt, prompt_column
        self._items: tuple[Item, ...] = self._rows()
        self._blank_rows = 1
        self._problems: dict[str, str] = {}
        self.touched = 0
        """The row that the last change of the list began at."""
        self._fields = tuple(field_at(f"{list_path}/x/{column}") for column in self.columns)
        self._type = item_type(list_path)
        session.changed.connect(self._on_changed)
        session.own_changed.connect(self._on_own_changed)

    # -- what views ask ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items) + self._blank_rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._fields):
            if role == Role.DisplayRole:
                return words.label(self._fields[section])
            if role == Role.ToolTipRole:
                return self._fields[section].help
            if role == Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if self.is_blank(index.row()):
            return self._blank(index.column(), role)
        match role:
            case Role.DisplayRole:
                return shown(self.value(index), self._fields[index.column()])
            case Role.EditRole:
                return self.value(index)
            case Role.AccessibleTextRole:
                field = self._fields[index.column()]
                said = f"{words.label(field)}: {shown(self.value(index), field)}"
                return "; ".join(filter(None, (said, self._to_confirm(index), self._problem(index))))
            case Role.ToolTipRole:
                return style.tip("\n".join(filter(None, (self._problem(index), self._to_confirm(index))))) or None
            case _ if role == PathRole:
                return self.path(index)
            case _ if role == ProblemRole:
                return self._problem(index)
            case _ if role == ConfirmRole:
                return self._to_confirm(index)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        return role == Role.EditRole and index.isValid() and self.put(index, value)

    def _blank(self, column: int, role: int) -> Any:
        if role == Role.DisplayRole:
            return self._prompt if column == self._prompt_column else ""
        if role == Role.AccessibleTextRole:
            return self._prompt or self.tr("New row")
        return "" if role in (PathRole, ProblemRole, ConfirmRole) else None

    def _problem(self, index: Index) -> str:
        return self._problems.get(self.path(index), "")

    def _to_confirm(self, index: Index) -> str:
        words = self._items[index.row()].to_confirm if index.column() == self._prompt_column else ""
        return self.tr("To confirm: {0}").format(words) if words else ""

    # -- what the window asks ----------------------------------------------------------------------------------------

    @property
    def items(self) -> tuple[Item, ...]:
        """The rows, without the blank one."""
        return self._items

    @property
    def session(self) -> Session:
        """The open brief that the list belongs to."""
        return self._session

    def field(self, column: int) -> FieldSpec:
        """The kind of field in a column."""
        return self._fields[column]

    def is_blank(self, row: int) -> bool:
        """Whether a row is the one in which a new item begins."""
        return row >= len(self._items)

    def value(self, index: Index) -> Any:
        """The value in a cell; in the blank row what a new item has there."""
        if self.is_blank(index.row()):
            return _within(self._type(), self.columns[index.column()])
        return _within(self._items[index.row()], self.columns[index.column()])

    def path(self, index: Index) -> str:
        """The path of a cell."""
        return f"{self.list_path}/{self._items[index.row()].id}/{self.columns[index.column()]}"

    def place(self, index: Index) -> str:
        """The path of a cell; in the blank row the path that it would have."""
        if self.is_blank(index.row()):
            return f"{self.list_path}/new/{self.columns[index.column()]}"
        return self.path(index)

    def index_of(self, path: str) -> QModelIndex:
        """The cell at a path or nearest to it; an invalid index when it is in another list."""
        if not path.startswith(self.list_path + "/"):
            return QModelIndex()
        item_id, _, column = path.removeprefix(self.list_path + "/").partition("/")
        row = next((row for row, item in enumerate(self._items) if item.id == item_id), None)
        if row is None:
            return QModelIndex()
        return self.index(row, self.columns.index(column) if column in self.columns else 0)

    def show_problems(self, problems: dict[str, str]) -> bool:
        """Mark the cells that findings name: messages by path. Tells whether other cells are marked than before."""
        mine = {path: text for path, text in problems.items() if path.startswith(self.list_path + "/")}
        others = mine.keys() != self._problems.keys()
        if mine != self._problems:
            self._problems = mine
            if self._items:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, len(self.columns) - 1))
        return others

    # -- edits -------------------------------------------------------------------------------------------------------

    def put(self, index: Index, value: Any, typing: bool = False) -> bool:
        """Set a cell. In the blank row this begins a new item, unless the value says nothing."""
        field, column = self._fields[index.column()], self.columns[index.column()]
        try:
            if not self.is_blank(index.row()):
                label = self.tr("Change “{0}”").format(words.label(field))
                self._session.set(self.path(index), value, label, typing and field.kind in TYPED)
            elif value not in (None, "", ()) and value != self.value(index):
                self._begin(column, value)
        except BrieferError as error:
            self._session.refuse(str(error), self.path(index) or self.list_path)
            return False
        return True

    def _begin(self, column: str, value: Any) -> None:
        name, _, inner = column.partition("/")
        item = self._type.model_validate({name: {inner: value} if inner else value})
        self._session.insert(self.list_path, item, self.tr("Add a row"), field=column)

    def pause(self) -> None:
        """Say that another cell is being edited: its typing is a step of its own."""
        self._session.pause()

    def clear(self, indexes: Sequence[Index]) -> None:
        """Empty cells, in one step."""
        brief = self._session.brief
        for index in indexes:
            if not self.is_blank(index.row()):
                brief = edit.set_value(brief, self.path(index), None)
        if brief is not self._session.brief:
            self._take(brief, self.tr("Clear cells"))

    def _take(self, brief: Brief, label: str) -> None:
        """Make the list as it is in another state of the brief, in one step."""
        self._session.set(self.list_path, paths.get(brief, self.list_path), label)

    def _make(self, rows: tuple[Item, ...], label: str) -> None:
        """Make these the rows, in one step; items that have no row follow them."""
        apart = self._session.apart(self.list_path)
        others = (item for item in self._session.get(self.list_path) or () if item.id in apart)
        self._session.set(self.list_path, (*rows, *others), label)

    def remove(self, rows: Sequence[int]) -> None:
        """Delete rows, in one step."""
        gone = [self._items[row].id for row in sorted(set(rows)) if not self.is_blank(row)]
        label = self.tr("Delete a row") if len(gone) == 1 else self.tr("Delete rows")
        self._session.remove(self.list_path, gone, label)

    def insert_before(self, row: int) -> None:
        """Insert an empty item before a row."""
        before = "" if self.is_blank(row) else self._items[row].id
        self._session.insert(self.list_path, self._type(), self.tr("Insert a row"), before)

    def insert_items(self, row: int, items: Sequence[Item], label: str) -> None:
        """Insert copies of items before a row, each with an id of its own, in one step."""
        taken, copies = {item.id for item in self._items}, list[Item]()
        for item in items:
            copies.append(item.model_copy(update={"id": new_id(taken)}))
            taken.add(copies[-1].id)
        row = min(row, len(self._items))
        self._make((*self._items[:row], *copies, *self._items[row:]), label)

    def duplicate(self, rows: Sequence[int]) -> None:
        """Insert copies of rows after the last of them, in one step."""
        copied = [self._items[row] for row in sorted(set(rows)) if not self.is_blank(row)]
        if copied:
            label = self.tr("Duplicate a row") if len(copied) == 1 else self.tr("Duplicate rows")
            self.insert_items(max(row for row in rows if not self.is_blank(row)) + 1, copied, label)

    def move(self, rows: Sequence[int], to: int) -> bool:
        """Move rows together so that they stand before the row that now is at ``to``."""
        moved = [row for row in sorted(set(rows)) if not self.is_blank(row)]
        if not moved or not 0 <= to <= len(self._items):
            return False
        stay = [item for row, item in enumerate(self._items) if row not in moved]
        place = to - sum(1 for row in moved if row < to)
        items = (*stay[:place], *(self._items[row] for row in moved), *stay[place:])
        if all(one is other for one, other in zip(items, self._items, strict=True)):
            return False
        label = self.tr("Move a row") if len(moved) == 1 else self.tr("Move rows")
        self._make(items, label)
        return True

    def order_by(self, column: int, descending: bool = False) -> None:
        """Put the rows in the order of a column; equal rows keep theirs, and empty cells come last."""
        field, name = self._fields[column], self.columns[column]
        full = [item for item in self._items if shown(_within(item, name), field)]
        empty = [item for item in self._items if not shown(_within(item, name), field)]
        full.sort(key=lambda item: rank(_within(item, name), field), reverse=descending)
        label = self.tr("Sort by “{0}”").format(words.label(field))
        self._make((*full, *empty), label)

    # -- following the brief -----------------------------------------------------------------------------------------

    def _on_own_changed(self) -> None:
        self._on_changed("sections")

    def _on_changed(self, path: str) -> None:
        if not touches(path, self.list_path):
            return
        new = self._rows()
        if new is self._items:
            return
        before = self._items
        self._drop({item.id for item in new})
        self._arrange(new)
        self._put_in(new)
        self._refresh(new)
        self.touched = _first_change(before, new)
        if len(before) != len(new) or any(one.id != other.id for one, other in zip(before, new, strict=True)):
            self.rows_changed.emit()

    def _rows(self) -> tuple[Item, ...]:
        """The items of the list, but for those that have forms of their own."""
        items: tuple[Item, ...] = self._session.get(self.list_path) or ()
        apart = self._session.apart(self.list_path)
        return tuple(item for item in items if item.id not in apart) if apart else items

    def _drop(self, kept: set[str]) -> None:
        """Take out the rows that are gone, neighbours together."""
        gone = [row for row, item in enumerate(self._items) if item.id not in kept]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._items = self._items[:first] + self._items[last + 1 :]
            self.endRemoveRows()

    def _arrange(self, new: tuple[Item, ...]) -> None:
        """Put the rows that stay into their new order."""
        known = {item.id: row for row, item in enumerate(self._items)}
        order = [known[item.id] for item in new if item.id in known]
        if order == sorted(order):
            return
        self.layoutAboutToBeChanged.emit()
        places = {was: now for now, was in enumerate(order)}
        held = self.persistentIndexList()
        self._items = tuple(self._items[row] for row in order)
        moved = [self.index(places.get(index.row(), index.row()), index.column()) for index in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _put_in(self, new: tuple[Item, ...]) -> None:
        """Put in the rows that are new, neighbours together."""
        known = {item.id for item in self._items}
        for first, last in _runs([row for row, item in enumerate(new) if item.id not in known]):
            if first == len(self._items):
                self._append(new[first : last + 1])
            else:
                self.beginInsertRows(QModelIndex(), first, last)
                self._items = (*self._items[:first], *new[first : last + 1], *self._items[first:])
                self.endInsertRows()

    def _append(self, items: tuple[Item, ...]) -> None:
        """The first takes over the blank row, in which it may just be typed, and a new blank one follows the last."""
        first = len(self._items)
        self.beginInsertRows(QModelIndex(), first + 1, first + len(items))
        self._blank_rows = 1 + len(items)
        self.endInsertRows()
        self._items, self._blank_rows = (*self._items, *items), 1
        for row in range(first, len(self._items)):
            self._tell(row)

    def _refresh(self, new: tuple[Item, ...]) -> None:
        old, self._items = self._items, new
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            if before is not after:
                self._tell(row)

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers taken together: the first and the last of each run."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _first_change(before: tuple[Item, ...], after: tuple[Item, ...]) -> int:
    """The first row that is not as it was; the row after the last when only rows at the end are gone."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((row for row, (one, other) in pairs if one is not other), min(len(before), len(after)))


def _within(part: object, column: str) -> Any:
    for name in column.split("/"):
        part = getattr(part, name, None)
    return part
