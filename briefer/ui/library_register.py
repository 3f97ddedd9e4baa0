"""A register in the window: a table to filter, sort, put right and copy."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from briefer.service import Librarian
from briefer.ui import style
from briefer.ui.editors import ChoiceField
from briefer.ui.icons import icon
from briefer.ui.library_clerk import Clerk
from briefer.ui.library_page import LibraryPage, plain_label, verb_button
from briefer.ui.library_register_model import Filtered, LineRole, RegisterModel
from briefer.ui.library_register_table import RegisterTable
from briefer.ui.library_registers import Line, Register
from briefer.ui.window_keys import leave_files_to_window


class RegisterPage(LibraryPage):
    """The table, a field to filter it by, and what is known of the chosen entry."""

    opened = Signal(str)
    taken = Signal(str, object)
    """The kind of the register and the keys of its entries that the open brief is to take in."""

    def __init__(self, register: Register, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__(register.title, register.hint, parent)
        self._register, self._clerk = register, clerk
        self.model = RegisterModel(register, self)
        self._shown = Filtered(self)
        self._shown.setSourceModel(self.model)
        self.table = RegisterTable(self._shown, [column.weight for column in register.columns])
        self.table.setAccessibleName(register.title)
        self.filter = QLineEdit()
        leave_files_to_window(self.filter)
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the table"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.choice = ChoiceField()
        self.choice.setAccessibleName(self.tr("Show only"))
        for key, name in register.filters:
            self.choice.addItem(name, key)
        self.choice.setVisible(bool(register.filters))
        self._details = plain_label("", "hint")
        self._details.setWordWrap(True)
        self._count = plain_label("", "hint")
        self.open_button = verb_button(self.tr("Open the latest brief"), "folder-open", self._open)
        self.take_button = verb_button(self.tr("Add to the open brief"), "plus", self._take)
        self.undo_button = verb_button("", "undo-2", self._take_back)
        self.copy_button = verb_button(self.tr("Copy"), "copy", self.table.copy)
        self.remove_button = verb_button(self.tr("Delete"), "trash-2", self.remove_lines)
        self.remove_button.setVisible(register.remove is not None)
        self.table.may_remove = register.remove is not None
        self._back: Callable[[Librarian], object] | None = None
        """What brings back what was there before the last change."""
        self._changes = 0
        self._late: Sequence[Line] | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(style.GAP)
        above.addWidget(self.filter, 1)
        above.addWidget(self.choice)
        if self._register.add:
            above.addWidget(verb_button(self._register.add, "plus", self.add_line))
        below = QHBoxLayout()
        below.setSpacing(style.GAP)
        below.addWidget(self._count)
        below.addStretch(1)
        below.addWidget(self.undo_button)
        below.addWidget(self.remove_button)
        below.addWidget(self.copy_button)
        below.addWidget(self.open_button)
        below.addWidget(self.take_button)
        self.take_button.hide()
        self.undo_button.hide()
        self.open_button.setVisible(not self._register.add)
        self.body.addLayout(above)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._details)
        self.body.addLayout(below)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._narrow())
        self.choice.currentIndexChanged.connect(lambda _: self._narrow())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_details())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_taking())
        self.model.put_right.connect(self._put_right)
        self.table.remove_wanted.connect(self.remove_lines)
        self.table.itemDelegate().closeEditor.connect(lambda *_: QTimer.singleShot(0, self._show_late))

    def read(self) -> None:
        """Read the register anew."""
        register, today = self._register, date.today()
        self._clerk.ask(
            f"read {register.title}", lambda librarian: register.read(librarian, today), self._show, self.fail, self
        )

    def _show(self, lines: Sequence[Line]) -> None:
        """Show what was read; not under the hands of a person who is typing into a cell."""
        if self.table.is_editing:
            self._late = lines
            return
        self._late = None
        self.fail("")
        line, column = self.current, max(self.table.currentIndex().column(), 0)
        self.model.show_lines(lines)
        self._narrow()
        self._go_to(line.key if line else "", column)

    def _show_late(self) -> None:
        if self._late is not None:
            self._show(self._late)

    def _go_to(self, key: str, column: int) -> None:
        rows = [row for row in range(self._shown.rowCount()) if self._shown.index(row, 0).data(LineRole).key == key]
        if self._shown.rowCount():
            self.table.setCurrentIndex(self._shown.index(rows[0] if rows else 0, column))
        self._show_details()

    @property
    def current(self) -> Line | None:
        """The entry that the current cell belongs to."""
        index = self.table.currentIndex()
        return index.data(LineRole) if index.isValid() else None

    def _narrow(self) -> None:
        self._shown.show_only(self.filter.text(), str(self.choice.currentData() or ""))
        shown, of = self._shown.rowCount(), self.model.rowCount()
        if shown != of:
            text = self.tr("{0} of {1}").format(shown, of)
        else:
            few = {0: self.tr("Nothing here yet."), 1: self.tr("1 entry")}
            text = few.get(of) or self.tr("{0} entries").format(of)
        self._count.setText(text)

    def _show_details(self) -> None:
        line = self.current
        self._details.setText(line.details if line else "")
        self._details.setVisible(bool(line and line.details) and not self._register.add)
        self._show_taking()
        self.open_button.setEnabled(bool(line and line.brief))

    def offer_taking(self, is_brief_open: bool) -> None:
        """Offer to add entries to the open brief, where there is one and it has a place for them."""
        self.take_button.setVisible(is_brief_open and self._register.kind is not None)
        self._show_taking()

    def _show_taking(self) -> None:
        self.take_button.setEnabled(bool(self._to_take()))
        for button in (self.copy_button, self.remove_button):
            button.setEnabled(self.current is not None)

    def _to_take(self) -> list[str]:
        """The keys of the chosen entries that a brief may take in."""
        needed = self._register.takes
        return [line.key for line in self.table.chosen() if line.key and (not needed or needed in line.meets)]

    def _take(self) -> None:
        if self._register.kind is not None:
            self.taken.emit(self._register.kind, self._to_take())

    def _open(self) -> None:
        if (line := self.current) and line.brief:
            self.opened.emit(line.brief)

    def add_line(self) -> None:
        """Add an entry and begin to type into it."""
        self.filter.clear()
        self.choice.setCurrentIndex(0)
        added = self.model.add_line()
        self._narrow()
        index = self._shown.mapFromSource(self.model.index(added, 0))
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _put_right(self, line: Line, field: str, before: str, after: str) -> None:
        correct = self._register.correct
        self._change(f"{line.key} {field}", lambda librarian: correct(librarian, line, field, after))
        self._offer_back(line.cells[0] or after, lambda librarian: correct(librarian, line, field, before))
        self.undo_button.setVisible(any(line.cells))  # an entry that was begun is taken out, not emptied

    def remove_lines(self) -> None:
        """Take the chosen entries out, where they can be; `undo_button` brings them back."""
        remove, lines = self._register.remove, self.table.chosen()
        if remove is None or not lines:
            return
        correct, field = self._register.correct, self._register.columns[0].field
        self._change("remove", lambda librarian: [remove(librarian, line) for line in lines])
        self._offer_back(
            lines[0].cells[0], lambda librarian: [correct(librarian, line, field, line.cells[0]) for line in lines]
        )
        self.table.setFocus()

    def _offer_back(self, what: str, back: Callable[[Librarian], object]) -> None:
        self._back = back
        self.undo_button.setText(self.tr("Take back: {0}").format(what))
        self.undo_button.show()

    def _take_back(self) -> None:
        """Undo the last change; what the briefs say stands again where nothing was corrected before."""
        if self._back is not None:
            self._change("back", self._back)
            self._back = None
            self.undo_button.hide()
            self.table.setFocus()

    def _change(self, what: str, verb: Callable[[Librarian], object]) -> None:
        """Have the library change something, and show what it says once nothing else is asked of it."""
        register, today = self._register, date.today()
        self._changes += 1
        number = self._changes

        def work(librarian: Librarian) -> tuple[Line, ...]:
            verb(librarian)
            return register.read(librarian, today)

        def show(lines: Sequence[Line]) -> None:
            if number == self._changes:
                self._show(lines)

        self._clerk.ask(f"change {number} {what}", work, show, self._fail_correction, self)

    def _fail_correction(self, sentence: str) -> None:
        self.read()
        self.fail(sentence)

    def enter(self) -> None:
        self.filter.setFocus()
