"""Rows from a CSV or XLSX file: what of it goes where is shown before it is taken in."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.exchange.tables import Sheet
from briefer.exchange.tables_columns import Columns
from briefer.ui import style
from briefer.ui.editors import ChoiceField
from briefer.ui.paste_headings import HeadingsChoice
from briefer.ui.paste_mapping import MappingGrid
from briefer.ui.paste_rows import Pasting, field_labels, pasting
from briefer.ui.paste_trouble import TroubleLine
from briefer.ui.session import Session

_SHOWN, _WIDEST = 8, 260
"""Rows of the preview, and the width of a column at most: what is longer goes on in the next line."""


def ask_for_table(parent: QWidget, folder: str) -> Path | None:
    """Ask which file with rows, beginning in a folder."""
    kinds = f"{style.translate('ImportDialog', 'Tables')} (*.xlsx *.csv *.tsv *.txt)"
    name, _ = QFileDialog.getOpenFileName(parent, style.translate("ImportDialog", "Import rows"), folder, kinds)
    parent.activateWindow()
    return Path(name) if name else None


class ImportDialog(QDialog):
    """Shows the first rows of a sheet under the fields they go into."""

    taken = Signal(object)
    """A `Pasting`: what a person wants to be added."""

    def __init__(self, session: Session, list_path: str, sheets: Sequence[Sheet], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._list_path, self._sheets = session, list_path, sheets
        self._at = len(session.get(list_path) or ())
        self.setWindowTitle(self.tr("Import rows"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        self.sheet = ChoiceField(None, self)
        for place, sheet in enumerate(sheets):
            self.sheet.addItem(sheet.name, place)
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.activated.connect(lambda place: self.show_sheet(place))
        self.headings = HeadingsChoice(self)
        self.headings.chosen.connect(lambda at: self._show(self.pasting.with_headings(at)))
        self.grid = MappingGrid(self.headings.choice, self)
        self.grid.chosen.connect(self._take_columns)
        self.rows = _preview(self)
        self.rows.setAccessibleName(self.tr("The first rows"))
        self.told, self.trouble = QLabel(self), TroubleLine(self)
        self._lay_out()
        self.show_sheet(0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(style.INSIDE, style.INSIDE, style.INSIDE, style.INSIDE)
        column.setSpacing(style.BETWEEN)
        if len(self._sheets) > 1:
            label = QLabel(self.tr("&Sheet"), self)
            label.setBuddy(self.sheet)
            column.addWidget(label)
            column.addWidget(self.sheet)
        else:
            self.sheet.hide()
        column.addWidget(self.headings)
        column.addWidget(self.grid)
        column.addWidget(self.rows, 1)
        style.give_role(self.told, "hint")
        column.addWidget(self.told)
        column.addWidget(self.trouble)
        buttons = QDialogButtonBox(self)
        self.take = QPushButton(self.tr("&Import"), self)
        style.give_role(self.take, "primary")
        self.take.setDefault(True)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def show_sheet(self, place: int) -> None:
        """Show another sheet."""
        put_in = pasting(self._list_path, self._sheets[place].table, self._at, over=False)
        self._show(replace(put_in, apart=self._session.apart(self._list_path), from_file=True))

    def _take_columns(self, columns: Columns) -> None:
        self._show(self.pasting.with_columns(columns))

    def _show(self, pasting: Pasting) -> None:
        self.pasting = pasting
        self.headings.show_pasting(pasting)
        self.grid.show_pasting(pasting)
        labels = field_labels(self._list_path)
        self.rows.setColumnCount(len(pasting.columns))
        self.rows.setHorizontalHeaderLabels(
            [labels[column] if column else self.tr("Left out") for column in pasting.columns]
        )
        self.rows.setRowCount(min(len(pasting.rows), _SHOWN))
        for row, cells in enumerate(pasting.rows[:_SHOWN]):
            for column, text in enumerate(cells):
                self.rows.setItem(row, column, QTableWidgetItem(text))
        self.rows.resizeColumnsToContents()
        self.rows.resizeRowsToContents()
        _, unread = pasting.put_into(self._session.begun(self._list_path))
        self.told.setText(self.tr("Rows to add: {0}").format(len(pasting.rows)))
        self.trouble.show_unread(unread)
        self.take.setEnabled(any(pasting.columns))

    def done(self, result: int) -> None:
        """Close it, and give the keys back to the window: where no window manager does, nobody else would."""
        super().done(result)
        if (parent := self.parentWidget()) is not None:
            parent.window().activateWindow()

    def accept(self) -> None:
        """Hand the rows over."""
        super().accept()
        self.taken.emit(self.pasting)


def _preview(parent: QWidget) -> QTableWidget:
    table = QTableWidget(parent)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setMaximumSectionSize(_WIDEST)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
