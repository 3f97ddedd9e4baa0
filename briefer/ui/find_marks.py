"""Marks what is looked for wherever the form shows it: in texts of several lines and in the cells of tables."""

import re

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from briefer.ui.editors import LinesField
from briefer.ui.find_panel import FindPanel
from briefer.ui.found_words import found_in, look
from briefer.ui.parts_table import PartsTable
from briefer.ui.rich_field import RichField


class FoundMarks(QObject):
    """Marks in a form what the panel for finding looks for, as long as the panel is there."""

    def __init__(self, form: QWidget, panel: FindPanel) -> None:
        super().__init__(form)
        self._form = form
        self._sought: re.Pattern[str] | None = None
        panel.sought.connect(self._mark)
        panel.chosen.connect(lambda *_: QTimer.singleShot(0, self, self._mark_again))

    def _mark_again(self) -> None:
        """Mark what was unfolded to show a place."""
        self._mark(self._sought)

    def _mark(self, sought: re.Pattern[str] | None) -> None:
        self._sought = sought
        for kind in (RichField, LinesField):
            for field in self._form.findChildren(kind):
                field.setExtraSelections([_marked(cursor) for cursor in found_in(field.document(), sought)])
        for table in self._form.findChildren(PartsTable):
            table.mark(sought)


def _marked(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
    selection.format = look()  # pyright: ignore[reportAttributeAccessIssue]
    return selection
