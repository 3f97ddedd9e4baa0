"""The verbs of a table's rows, with their words, icons and keys: for the keyboard and the context menu."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from briefer.exchange.tables import read_clipboard
from briefer.ui import words
from briefer.ui.drop_place import files_of
from briefer.ui.fields import item_type
from briefer.ui.icons import icon
from briefer.ui.paste_clipboard import is_single, items_of, mime_of
from briefer.ui.paste_rows import pasting
from briefer.ui.paste_values import Unreadable, value_of

if TYPE_CHECKING:
    from briefer.ui.parts_table import PartsTable


class TableVerbs(QObject):
    """What can be done with the selected rows and cells. `run` reads the keys while the table has the focus."""

    def __init__(self, table: "PartsTable") -> None:
        super().__init__(table)
        self._table = table
        row = self._make
        self.cut = row(self.tr("C&ut"), "scissors", "Ctrl+X", self.cut_cells)
        self.copy = row(self.tr("&Copy"), "copy", "Ctrl+C", self.copy_cells)
        self.paste = row(self.tr("&Paste"), "clipboard-paste", "Ctrl+V", self.paste_cells)
        self.insert = row(self.tr("&Insert a row above"), "plus", "Ctrl+Shift+I", self._insert)
        self.duplicate = row(self.tr("Dup&licate rows"), "", "Ctrl+Shift+D", self._duplicate)
        self.up = row(self.tr("&Move up"), "arrow-up", "Alt+Up", lambda: self._move(-1))
        self.down = row(self.tr("Move do&wn"), "arrow-down", "Alt+Down", lambda: self._move(1))
        self.remove = row(self.tr("&Delete rows"), "trash-2", "Ctrl+Del", self.remove_rows)
        self.rising = row(self.tr("&Sort by this column"), "arrow-down-a-z", "", lambda: self.order(False))
        self.falling = row(self.tr("Sort &backwards"), "arrow-up-a-z", "", lambda: self.order(True))
        self.confirm = row(self.tr("To c&onfirm…"), "circle-alert", "Ctrl+Shift+K", self._confirm)
        self.details = row(self.tr("&Go to the details"), "", "Ctrl+Return", table.rest_wanted.emit)
        self.take_in = row(self.tr("Import rows &from a file…"), "", "Ctrl+Shift+O", table.import_wanted.emit)
        self._groups = (
            (self.cut, self.copy, self.paste),
            (self.insert, self.duplicate, self.up, self.down, self.remove),
            (self.rising, self.falling),
            (self.details, self.confirm, self.take_in),
        )

    def _make(self, text: str, picture: str, key: str, verb: Callable[[], object]) -> QAction:
        action = QAction(icon(picture) if picture else QIcon(), text, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: verb())
        return action

    def run(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; False when it stands for nothing here."""
        pressed = QKeySequence(event.keyCombination())
        for group in self._groups:
            for action in group:
                if any(pressed == key for key in action.shortcuts()):
                    action.trigger()
                    return True
        return False

    def show_menu(self, place: QPoint) -> None:
        """Show the verbs at a place of the screen."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, group in enumerate(self._groups):
            if number:
                menu.addSeparator()
            menu.addActions(group)
        needing = (self.duplicate, self.up, self.down, self.remove, self.details, self.confirm)
        for action in needing:
            action.setEnabled(not self._is_blank())
        menu.aboutToHide.connect(lambda: [action.setEnabled(True) for action in needing])
        menu.popup(place)

    def show_order_menu(self, column: int, place: QPoint) -> None:
        """Show in which order a column can be put."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, picture, falling in (
            (self.tr("&Sort by this column"), "arrow-down-a-z", False),
            (self.tr("Sort &backwards"), "arrow-up-a-z", True),
        ):
            action = menu.addAction(icon(picture), text)
            action.triggered.connect(lambda _=False, falling=falling: self.order(falling, column))
        menu.popup(place)

    # -- rows --------------------------------------------------------------------------------------------------------

    def _is_blank(self) -> bool:
        return self._table.parts.is_blank(max(self._table.currentIndex().row(), 0))

    def _insert(self) -> None:
        row = max(self._table.currentIndex().row(), 0)
        self._table.parts.insert_before(row)
        self._table.go_to_cell(row, 0)

    def _duplicate(self) -> None:
        rows = self._table.chosen_rows()
        if rows:
            self._table.parts.duplicate(rows)
            self._table.select_rows(rows[-1] + 1, len(rows), self._table.currentIndex().column())

    def _move(self, by: int) -> None:
        """Move the chosen rows together, past the row above or below them."""
        rows = self._table.chosen_rows()
        if rows and self._table.parts.move(rows, rows[0] - 1 if by < 0 else rows[-1] + 2):
            first = rows[0] - 1 if by < 0 else rows[-1] + 2 - len(rows)
            self._table.select_rows(first, len(rows), self._table.currentIndex().column(), whole=len(rows) > 1)

    def remove_rows(self) -> None:
        """Delete the chosen rows."""
        rows, column = self._table.chosen_rows(), max(self._table.currentIndex().column(), 0)
        if rows:
            self._table.parts.remove(rows)
            self._table.go_to_cell(min(rows[0], self._table.parts.rowCount() - 1), column)

    def order(self, falling: bool, column: int = -1) -> None:
        """Sort the rows by a column, or by the current one."""
        place = column if column >= 0 else max(self._table.currentIndex().column(), 0)
        self._table.parts.order_by(place, falling)

    def _confirm(self) -> None:
        if not self._is_blank():
            item = self._table.parts.items[self._table.currentIndex().row()]
            self._table.details_wanted.emit(f"{self._table.parts.list_path}/{item.id}/to_confirm")

    # -- clipboard ---------------------------------------------------------------------------------------------------

    def copy_cells(self) -> bool:
        """Copy the selected cells; whole rows with all that they hold."""
        chosen = [index for index in self._table.selectedIndexes() if not self._table.parts.is_blank(index.row())]
        if not chosen:
            return False
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        texts = {(index.row(), index.column()): str(index.data() or "") for index in chosen}
        cells = [[texts.get((row, column), "") for column in columns] for row in rows]
        whole = len(chosen) == len(rows) * self._table.parts.columnCount()
        items = [self._table.parts.items[row] for row in rows] if whole else []
        QGuiApplication.clipboard().setMimeData(mime_of(cells, items))
        return True

    def cut_cells(self) -> None:
        """Copy the selected cells and empty them; whole rows are taken out."""
        if self.copy_cells():
            self.delete()

    def delete(self) -> None:
        """Take out the rows that are selected whole, else empty the selected cells."""
        parts, chosen = self._table.parts, self._table.selectedIndexes()
        rows = {index.row() for index in chosen}
        if parts.columnCount() > 1 and len(chosen) == len(rows) * parts.columnCount():
            self.remove_rows()
        else:
            parts.clear(chosen)

    def paste_cells(self) -> None:
        """Paste: whole rows as rows, one cell into the current one, a table by its headings or from here on."""
        data = QGuiApplication.clipboard().mimeData()
        parts, index = self._table.parts, self._table.currentIndex()
        row = max(index.row(), 0)
        if files_of(data):
            return
        if items := items_of(data, item_type(parts.list_path)):
            place = row if parts.is_blank(row) else row + 1
            parts.insert_items(place, items, self.tr("Paste rows"))
            self._table.select_rows(place, len(items))
            return
        table = read_clipboard(data.html(), data.text())
        if is_single(table):
            self._paste_word(table[0][0])
        elif table:
            column = 0 if parts.is_blank(row) else max(index.column(), 0)
            put_in = pasting(parts.list_path, table, row, column)
            self._table.pasted.emit(replace(put_in, apart=parts.session.apart(parts.list_path)))

    def _paste_word(self, text: str) -> None:
        index = self._table.currentIndex()
        field = self._table.parts.field(index.column())
        try:
            self._table.parts.put(index, value_of(text, field))
        except Unreadable:
            told = self.tr("“{0}” can't stand in “{1}”. Choose one of its words from the list.")
            self._table.refused.emit(told.format(text, words.label(field)))
