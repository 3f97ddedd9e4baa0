"""A line under a table that says what was pasted and where its columns went, and lets a person put it right."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefer.exchange.tables_columns import Columns
from briefer.model import paths
from briefer.model.brief import Brief
from briefer.ui import style
from briefer.ui.fold import link
from briefer.ui.paste_headings import HeadingsChoice
from briefer.ui.paste_mapping import MappingGrid, column_names
from briefer.ui.paste_rows import Pasting, Unread, field_labels
from briefer.ui.paste_trouble import TroubleLine
from briefer.ui.session import Session

_AFTER_LAYOUT = 120
"""Milliseconds after which the page around the bar has its new height, and has shown the rows."""


class PasteBar(QFrame):
    """Shows the last paste until something else is done. Other columns make the same one step anew."""

    finished = Signal()
    """A person is done with it: the focus belongs to the table again."""
    revealed = Signal()
    """The page was scrolled to it."""
    pasting: Pasting

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._before = self._after = session.brief
        style.give_role(self, "paste")
        self.setAccessibleName(self.tr("What was pasted"))
        self.told = _words("hint", self)
        self.trouble = TroubleLine(self)
        self.headings = HeadingsChoice(self)
        self.headings.chosen.connect(self._take_headings)
        self.grid = MappingGrid(self.headings.choice, self)
        self.grid.chosen.connect(self._take_columns)
        self.more = link(self.tr("Change columns"), "chevron-down", self)
        self.more.clicked.connect(self.show_columns)
        self.undo = link(self.tr("Take back"), "undo-2", self)
        self.undo.clicked.connect(self._take_back)
        self.done = link(self.tr("All right"), "check", self)
        self.done.clicked.connect(self._finish)
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_LAYOUT)
        self._later.timeout.connect(self._reveal)
        session.changed.connect(self._on_changed)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(style.GAP)
        column.addWidget(self.told)
        column.addWidget(self.trouble)
        column.addWidget(self.headings)
        column.addWidget(self.grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.done, self.more, self.undo):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def begin(self, pasting: Pasting) -> None:
        """Put a table in and say so."""
        self.close_bar()
        self.pasting, self._before = pasting, self._session.brief
        self._put_in()

    def show_columns(self) -> None:
        """Show the choice for each column."""
        for widget in (self.headings, self.grid):
            widget.show()
        self.more.hide()
        self.grid.choices[0].setFocus()
        self._later.start()

    def close_bar(self) -> None:
        """Say no more of it."""
        self.hide()
        self.more.show()
        self.headings.hide()
        self.grid.hide()

    # -- what a person puts right ------------------------------------------------------------------------------------

    def _take_columns(self, columns: Columns) -> None:
        self._again(self.pasting.with_columns(columns))

    def _take_headings(self, at: int | None) -> None:
        self._again(self.pasting.with_headings(at))

    def _again(self, pasting: Pasting) -> None:
        """Make the paste anew in place of the one that was made."""
        after, self._after = self._after, self._before
        if self._session.brief is after and after is not self._before:
            self._session.stack.undo()
        if self._session.brief is self._before:
            self.pasting = pasting
            self._put_in()

    def _take_back(self) -> None:
        if self._session.brief is self._after is not self._before:
            self._session.undo()
        self._finish()

    def _finish(self) -> None:
        self.close_bar()
        self.finished.emit()

    # -- the one step ------------------------------------------------------------------------------------------------

    def _put_in(self) -> None:
        self._after, unread = self.pasting.put_into(self._session.begun(self.pasting.list_path))
        path = self.pasting.list_path
        items = paths.get(self._after, path)
        self._after = _EXPECTED
        self._session.set(path, items, _step(self.pasting))
        self._after = self._session.brief
        self._tell(unread)

    def _tell(self, unread: tuple[Unread, ...]) -> None:
        self.told.setText(_summary(self.pasting))
        self.trouble.show_unread(unread)
        self.headings.show_pasting(self.pasting)
        self.grid.show_pasting(self.pasting)
        self.show()
        self._later.start()

    def _reveal(self) -> None:
        """Scroll the page around it so that it can be read."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and self.isVisible():
            around.ensureWidgetVisible(self, 0, style.INSIDE)
            self.revealed.emit()

    def _on_changed(self, _: str) -> None:
        if self.isVisible() and self._after is not _EXPECTED and self._session.brief is not self._after:
            self.close_bar()


_EXPECTED = Brief()
"""Stands for the state that a paste is about to make."""


def _step(pasting: Pasting) -> str:
    """What undo calls it."""
    count, translate = len(pasting.rows), style.translate
    if pasting.from_file:
        one, many = translate("PasteBar", "Import a row"), translate("PasteBar", "Import {0} rows")
    else:
        one, many = translate("PasteBar", "Paste a row"), translate("PasteBar", "Paste {0} rows")
    return one if count == 1 else many.format(count)


def _summary(pasting: Pasting) -> str:
    """What was pasted where, such as “40 rows: Nama → Name, Jawatan → Posts. Left out: Bil.”"""
    labels, count = field_labels(pasting.list_path), len(pasting.rows)
    named = list(zip(column_names(pasting), pasting.columns, strict=True))
    taken = [f"{name} → {labels[key]}" if pasting.headings else labels[key] for name, key in named if key]
    left = [name for name, key in named if not key]
    rows = style.translate("PasteBar", "1 row") if count == 1 else style.translate("PasteBar", "{0} rows").format(count)
    pasted, imported = (
        style.translate("PasteBar", "{0} pasted: {1}."),
        style.translate("PasteBar", "{0} imported: {1}."),
    )
    told = (imported if pasting.from_file else pasted).format(rows, ", ".join(taken) or "–")
    if left:
        told += " " + style.translate("PasteBar", "Left out: {0}").format(", ".join(left))
    return told


def _words(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    style.give_role(label, role)
    return label
