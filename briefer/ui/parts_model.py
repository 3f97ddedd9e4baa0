"""One table model for any list of parts, with a blank row at its end in which a new one begins.

The model holds no data of its own: its rows are the tuple in the brief. When the brief changes, the old tuple is turned
into the new one by removals, moves and insertions, matched by id, whatever changed it: typing, undo or a merge.
"""

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefer.errors import BrieferError
from briefer.model.item import Item
from briefer.model.richtext import RichText, text_of
from briefer.ui import date_words, style, words
from briefer.ui.binding import touches
from briefer.ui.fields import FieldSpec, Kind, field_at, item_type
from briefer.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PathRole = Role.UserRole + 1
"""The path of a cell in the brief; empty in the blank row."""
ProblemRole = Role.UserRole + 2
"""What is to be done about a cell, in words; empty when nothing is."""

_TYPED = frozenset({Kind.TEXT, Kind.RICH, Kind.LINES, Kind.DATE, Kind.NUMBER, Kind.AMOUNT})


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
        self._items: tuple[Item, ...] = session.get(list_path) or ()
        self._blank_rows = 1
        self._problems: dict[str, str] = {}
        self._fields = tuple(field_at(f"{list_path}/x/{column}") for column in self.columns)
        self._type = item_type(list_path)
        session.changed.connect(self._on_changed)

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
                return f"{words.label(field)}: {shown(self.value(index), field)}"
            case Role.ToolTipRole:
                return style.tip(self._problem(index)) or None
            case _ if role == PathRole:
                return self.path(index)
            case _ if role == ProblemRole:
                return self._problem(index)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        return role == Role.EditRole and index.isValid() and self.put(index, value)

    def _blank(self, column: int, role: int) -> Any:
        if role == Role.DisplayRole:
            return self._prompt if column == self._prompt_column else ""
        if role == Role.AccessibleTextRole:
            return self._prompt or self.tr("New row")
        return "" if role in (PathRole, ProblemRole) else None

    def _problem(self, index: Index) -> str:
        return self._problems.get(self.path(index), "")

    # -- what the window asks ----------------------------------------------------------------------------------------

    @property
    def items(self) -> tuple[Item, ...]:
        """The rows, without the blank one."""
        return self._items

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

    def index_of(self, path: str) -> QModelIndex:
        """The cell at a path or nearest to it; an invalid index when it is in another list."""
        if not path.startswith(self.list_path + "/"):
            return QModelIndex()
        item_id, _, column = path.removeprefix(self.list_path + "/").partition("/")
        row = next((row for row, item in enumerate(self._items) if item.id == item_id), None)
        if row is None:
            return QModelIndex()
        return self.index(row, self.columns.index(column) if column in self.columns else 0)

    def show_problems(self, problems: dict[str, str]) -> None:
        """Mark the cells that findings name: messages by path."""
        mine = {path: text for path, text in problems.items() if path.startswith(self.list_path + "/")}
        if mine != self._problems:
            self._problems = mine
            if self._items:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, len(self.columns) - 1))

    # -- edits -------------------------------------------------------------------------------------------------------

    def put(self, index: Index, value: Any, typing: bool = False) -> bool:
        """Set a cell. In the blank row this begins a new item, unless the value says nothing."""
        field, column = self._fields[index.column()], self.columns[index.column()]
        try:
            if not self.is_blank(index.row()):
                label = self.tr("Change “{0}”").format(words.label(field))
                self._session.set(self.path(index), value, label, typing and field.kind in _TYPED)
            elif value not in (None, "", ()) and value != self.value(index):
                self._begin(column, value)
        except BrieferError as error:
            self._session.refused.emit(str(error))
            return False
        return True

    def _begin(self, column: str, value: Any) -> None:
        name, _, inner = column.partition("/")
        item = self._type.model_validate({name: {inner: value} if inner else value})
        self._session.insert(self.list_path, item, self.tr("Add a row"), field=column)

    def pause(self) -> None:
        """Say that another cell is being edited: its typing is a step of its own."""
        self._session.pause()

    def take_back_new(self) -> None:
        """Undo the row just begun."""
        self._session.stack.undo()

    def clear(self, indexes: Sequence[Index]) -> None:
        """Empty cells, in one step."""
        self._session.stack.beginMacro(self.tr("Clear cells"))
        for index in indexes:
            if not self.is_blank(index.row()):
                self.put(index, None)
        self._session.stack.endMacro()

    def remove(self, rows: Sequence[int]) -> None:
        """Delete rows, in one step."""
        gone = [self._items[row].id for row in sorted(set(rows)) if not self.is_blank(row)]
        label = self.tr("Delete a row") if len(gone) == 1 else self.tr("Delete rows")
        self._session.remove(self.list_path, gone, label)

    def insert_before(self, row: int) -> None:
        """Insert an empty item before a row."""
        before = "" if self.is_blank(row) else self._items[row].id
        self._session.insert(self.list_path, self._type(), self.tr("Insert a row"), before)

    def duplicate(self, row: int) -> None:
        """Insert a copy of a row after it."""
        if not self.is_blank(row):
            before = "" if self.is_blank(row + 1) else self._items[row + 1].id
            copy = self._items[row].model_copy(update={"id": ""})
            self._session.insert(self.list_path, copy, self.tr("Duplicate a row"), before)

    def move(self, row: int, to: int) -> bool:
        """Move a row so that it stands before the row that now is at ``to``."""
        if self.is_blank(row) or to in (row, row + 1) or not 0 <= to <= len(self._items):
            return False
        before = "" if self.is_blank(to) else self._items[to].id
        self._session.move(self.list_path, self._items[row].id, before, self.tr("Move a row"))
        return True

    # -- following the brief -----------------------------------------------------------------------------------------

    def _on_changed(self, path: str) -> None:
        if not touches(path, self.list_path):
            return
        new: tuple[Item, ...] = self._session.get(self.list_path) or ()
        if new is self._items:
            return
        before = [item.id for item in self._items]
        self._drop({item.id for item in new})
        self._arrange(new)
        self._refresh(new)
        if before != [item.id for item in new]:
            self.rows_changed.emit()

    def _drop(self, kept: set[str]) -> None:
        for row in range(len(self._items) - 1, -1, -1):
            if self._items[row].id not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._items = self._items[:row] + self._items[row + 1 :]
                self.endRemoveRows()

    def _arrange(self, new: tuple[Item, ...]) -> None:
        for row, item in enumerate(new):
            if row < len(self._items) and self._items[row].id == item.id:
                continue
            at = next((at for at in range(row + 1, len(self._items)) if self._items[at].id == item.id), None)
            if at is None:
                self._put_in(row, item)
            else:
                self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
                items = list(self._items)
                items.insert(row, items.pop(at))
                self._items = tuple(items)
                self.endMoveRows()

    def _put_in(self, row: int, item: Item) -> None:
        """An item at the end takes over the blank row, in which it may just be typed, and a new blank one follows."""
        if row == len(self._items):
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._blank_rows = 2
            self.endInsertRows()
            self._items, self._blank_rows = (*self._items, item), 1
            self._tell(row)
        else:
            self.beginInsertRows(QModelIndex(), row, row)
            self._items = (*self._items[:row], item, *self._items[row:])
            self.endInsertRows()

    def _refresh(self, new: tuple[Item, ...]) -> None:
        old, self._items = self._items, new
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            if before is not after:
                self._tell(row)

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))


def shown(value: Any, field: FieldSpec) -> str:
    """A value as a cell shows it."""
    match field.kind:
        case Kind.RICH:
            return text_of(cast("RichText", value or ()))
        case Kind.LINES:
            return "\n".join(cast("tuple[str, ...]", value or ()))
        case Kind.CHOICE:
            return words.choice(value) if value and value != "unknown" else ""
        case Kind.DATE:
            return date_words.show(value)
        case Kind.FLAG:
            return "✓" if value else ""
        case _:
            return "" if value is None else str(value)


def _within(part: object, column: str) -> Any:
    for name in column.split("/"):
        part = getattr(part, name, None)
    return part
