"""Which column of a table from elsewhere goes into which field: a choice for each column."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.editors import ChoiceField
from briefer.ui.fold import tab_after
from briefer.ui.paste_rows import Pasting, field_labels

_ACROSS = 3
_LONGEST = 28


class MappingGrid(QWidget):
    """A label and a choice for each column. A field is filled from one column only."""

    chosen = Signal(tuple)
    """The columns as they now go."""

    def __init__(self, after: QWidget, parent: QWidget) -> None:
        """``after`` is the widget that Tab leads from into the choices."""
        super().__init__(parent)
        self._after = after
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.BETWEEN)
        self._grid.setVerticalSpacing(style.GAP)
        self.choices: list[QComboBox] = []
        self._names: list[str] = []

    def show_pasting(self, pasting: Pasting) -> None:
        """Show where the columns of a table go."""
        if self._names != column_names(pasting):
            self._make(pasting)
        for choice, column in zip(self.choices, pasting.columns, strict=True):
            choice.setCurrentIndex(max(choice.findData(column), 0))

    def _make(self, pasting: Pasting) -> None:
        while (entry := self._grid.takeAt(0)) is not None:
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        labels = field_labels(pasting.list_path)
        self.choices, self._names = [], column_names(pasting)
        for place, heading in enumerate(self._names):
            cell = QVBoxLayout()
            cell.setSpacing(2)
            choice = ChoiceField(None, self)
            choice.addItem(self.tr("Leave out"), None)
            for key, label in labels.items():
                choice.addItem(label, key)
            choice.setAccessibleName(self.tr("Column “{0}” goes into").format(heading))
            choice.activated.connect(lambda _, place=place: self._choose(place))
            label = QLabel(_short(heading), self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setToolTip(style.tip(heading))
            label.setBuddy(choice)
            style.give_role(label, "label")
            self._grid.addWidget(label, place // _ACROSS * 2, place % _ACROSS)
            self._grid.addWidget(choice, place // _ACROSS * 2 + 1, place % _ACROSS)
            self.choices.append(choice)
        tab_after(self._after, self)

    def _choose(self, place: int) -> None:
        """Take a choice; another column that went into the same field is left out."""
        columns = [choice.currentData() for choice in self.choices]
        columns = [None if column == columns[place] and at != place else column for at, column in enumerate(columns)]
        self.chosen.emit(tuple(columns))


def column_names(pasting: Pasting) -> list[str]:
    """What the columns are called: by their heading, else by what stands first in them."""
    width = len(pasting.columns)
    firsts = [next((row[place] for row in pasting.rows if row[place]), "") for place in range(width)]
    named = zip(pasting.headings or [""] * width, firsts, strict=True)
    unnamed = style.translate("MappingGrid", "Column {0}")
    return [heading or first or unnamed.format(place) for place, (heading, first) in enumerate(named, 1)]


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
