"""A list of parts: its table, and folded under it the fields of the current row that the table doesn't show."""

from collections.abc import Callable
from pathlib import Path
from textwrap import shorten
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from briefer.model.item import Item
from briefer.ui import mnemonics, style
from briefer.ui.drop_place import TABLES, DropPlace
from briefer.ui.fields import item_type
from briefer.ui.fold import Fold, tab_after
from briefer.ui.import_dialog import ImportDialog, ask_for_table
from briefer.ui.layouts import COLUMNS
from briefer.ui.library_words import item_name
from briefer.ui.parts_model import PartsModel
from briefer.ui.parts_table import PartsTable
from briefer.ui.paste_bar import PasteBar
from briefer.ui.paste_rows import Pasting
from briefer.ui.session import Session
from briefer.ui.table_reading import Sheets, TableReading

_NAMING = frozenset({"name", "number", "title", "topic", "label", "action", "text", "their_point"})
"""Columns that say what a row is about: in the blank row, the prompt stands there."""

_LONGEST = 40
"""Characters of a row's name on the button for its details."""


class Details(Protocol):
    """What shows the fields of a row, beside being a widget."""

    def go_to(self, path: str) -> bool: ...


class PartsList(QWidget):
    """A table and the details of its row. ``make_details`` makes the fields of the item at a path."""

    def __init__(
        self,
        session: Session,
        list_path: str,
        name: str,
        prompt: str,
        make_details: Callable[[str, QWidget], QWidget],
        opened: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._list_path, self._make_details = session, list_path, make_details
        self.ask_file: Callable[[QWidget, str], Path | None] = ask_for_table
        self.table = table_of(session, list_path, name, self, prompt)
        self._details: QWidget | None = None
        self._shown = ""
        self.reading = TableReading(self)
        self.paste_bar = PasteBar(session, self)
        self.fold = Fold(self, self.tr("Details of the row"), _empty, opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.table)
        column.addWidget(self.reading)
        column.addWidget(self.paste_bar)
        column.addWidget(self.fold)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.show_details)
        self.table.current_moved.connect(self._later.start)
        self.table.details_wanted.connect(self.go_to)
        self.table.rest_wanted.connect(self.enter_details)
        self.table.pasted.connect(self._paste)
        self.paste_bar.finished.connect(self.table.setFocus)
        self.paste_bar.revealed.connect(self._show_first_imported)
        self.table.refused.connect(lambda sentence: session.refuse(sentence, list_path))
        self.table.import_wanted.connect(self.import_rows)
        self.table.parts.rows_changed.connect(self._later.start)
        self.table.parts.dataChanged.connect(self._show_details_later)
        self.fold.button.toggled.connect(lambda _: self.show_details())
        if opened and self.table.parts.items:
            self.table.go_to_cell(0, 0)
        if self.table.parts.columnCount() > 1:
            DropPlace(self, lambda files: self.take_rows(files[0]), TABLES)
        self.show_details()

    def _show_details_later(self, *_: object) -> None:
        self._later.start()

    def go_to(self, path: str) -> bool:
        """Put the focus where a path is shown, unfolding the details when it is there."""
        if path == self._list_path:
            return self.table.go_to_touched()
        if not self.table.parts.index_of(path).isValid():
            return False
        self.table.go_to(path)
        if path.removeprefix(self._list_path + "/").count("/") and self.table.current_path() != path:
            self.fold.open()
            self.show_details()
            if self._details:
                self._as_details.go_to(path)
        return True

    def enter_details(self) -> None:
        """Unfold the details of the current row, and put the focus into the first of them."""
        self._later.stop()
        self.fold.open()
        self.show_details()
        if self._details:
            self._details.show()  # Tab leads to what can be seen, and a layout shows a little later
            self.fold.button.setFocus(Qt.FocusReason.TabFocusReason)
            self.focusNextPrevChild(True)

    def _paste(self, pasting: Pasting) -> None:
        """Put a table in, in one step; the bar below says what went where."""
        self.paste_bar.begin(pasting)
        at, count = self.paste_bar.pasting.at, len(self.paste_bar.pasting.rows)
        if self.table.parts.items:
            self.table.select_rows(at, min(count, len(self.table.parts.items) - at))

    def import_rows(self) -> None:
        """Ask for a file, beginning where the last one came from, and take its rows in."""
        own, places = self._session.file, self._session.places
        file = self.ask_file(self, places.import_folder or (str(own.parent) if own else ""))
        if file is not None:
            places.import_folder = str(file.parent)
            self.take_rows(file)

    def take_rows(self, file: Path) -> None:
        """Show what of a file goes where, and take its rows in."""
        self.reading.read(file, self._show_import, lambda why: self._session.refuse(why, self._list_path))

    def _show_import(self, sheets: Sheets) -> None:
        self.importing = ImportDialog(self._session, self._list_path, sheets, self)
        self.importing.taken.connect(self._import)
        self.importing.open()

    def _import(self, pasting: Pasting) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._paste(pasting)

    def _show_first_imported(self) -> None:
        """The first row matters more than what is said of the import: where its columns go was seen before."""
        if self.paste_bar.pasting.from_file:
            self.table.current_moved.emit()

    @property
    def _as_details(self) -> Details:
        return self._details  # pyright: ignore[reportReturnType]

    def show_details(self) -> None:
        """Show the fields of the current row, when the details are unfolded."""
        row = self.table.currentIndex().row()
        items = self.table.parts.items
        item: Item | None = items[row] if 0 <= row < len(items) else None
        self.fold.setVisible(item is not None)
        if item is not None:
            self._name_fold(item)
        wanted = f"{self._list_path}/{item.id}" if item and self.fold.is_open else ""
        if wanted == self._shown:
            return
        self._shown = wanted
        if self._details:
            self._details.hide()
            self._details.deleteLater()
        self._details = self._make(wanted) if wanted else None

    def _name_fold(self, item: Item) -> None:
        """Say on the button whose details it unfolds."""
        name = shorten(item_name(item), _LONGEST, placeholder="…")
        text = self.tr("Details of “{0}”").format(name) if name else self.tr("Details of the row")
        if mnemonics.plain(self.fold.button.text()) != text:
            self.fold.button.setText(text.replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the details back to their row; in the table it puts away what was said of a paste."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.table.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.paste_bar.isVisible():
            self.paste_bar.close_bar()
        else:
            event.ignore()  # a table in the details of a row leads back to that row

    def _make(self, path: str) -> QWidget:
        content = self.fold.content
        details = self._make_details(path, content)
        place = content.layout()
        assert place is not None
        place.addWidget(details)
        tab_after(self.fold.button, details)
        return details


def table_of(session: Session, list_path: str, name: str, parent: QWidget, prompt: str = "") -> PartsTable:
    """A table of the list at a path."""
    columns = COLUMNS[item_type(list_path)]
    names = [column for column, _ in columns]
    prompted = next((place for place, column in enumerate(names) if column in _NAMING), 0)
    model = PartsModel(session, list_path, names, prompt, prompted)
    table = PartsTable(model, [weight for _, weight in columns], parent)
    model.setParent(table)
    table.setAccessibleName(name)
    return table


def _empty(parent: QWidget) -> QWidget:
    content = QFrame(parent)
    style.give_role(content, "details")
    QVBoxLayout(content).setContentsMargins(style.BETWEEN, 0, 0, style.GAP)
    return content
