"""The list of findings: each names a place, says what is the matter there, and jumps to it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from briefer.ui import style
from briefer.ui.icons import Tone, icon

if TYPE_CHECKING:
    from briefer.model.finding import Finding

_LOW, _HIGH = 110, 200
"""Least and usual height."""
_ICONS: dict[str, tuple[str, Tone]] = {
    "error": ("circle-alert", "problem"),
    "warning": ("triangle-alert", "problem"),
    "note": ("info", "secondary"),
}


class FindingsList(QFrame):
    """Findings, the gravest first. ``chosen`` names the path to go to."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setMinimumHeight(_LOW)
        self.setMaximumHeight(_HIGH)
        self._came_from: QWidget | None = None
        title = QLabel(self.tr("To look at"))
        style.give_role(title, "title")
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Close the list"))
        close.setAccessibleName(self.tr("Close the list of findings"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(close)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setIconSize(QSize(17, 17))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.INSIDE, style.GAP, style.GAP, style.GAP)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def show_findings(self, findings: "Sequence[Finding]", sections: Sequence[str]) -> None:
        """Show findings, each with the title of the section it lies in."""
        row = self.list.currentRow()
        self.list.clear()
        for finding, section in zip(findings, sections, strict=True):
            picture, tone = _ICONS[finding.severity]
            words = " ".join(part for part in (finding.message, finding.suggestion) if part)
            item = QListWidgetItem(icon(picture, tone), f"{section}: {words}" if section else words)
            item.setData(Qt.ItemDataRole.UserRole, finding.path)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def show_finding(self, row: int) -> None:
        """Make a finding current and bring its beginning into view."""
        self.list.setCurrentRow(row)
        self.list.scrollToItem(self.list.item(row), QListWidget.ScrollHint.PositionAtTop)

    def begin(self) -> None:
        """Show the list, and let the keys go through it."""
        self._came_from = QApplication.focusWidget()
        self.show()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Hide the list; one who is in it goes back to where the way led from."""
        focus, before = QApplication.focusWidget(), self._came_from
        was_in = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if was_in and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
