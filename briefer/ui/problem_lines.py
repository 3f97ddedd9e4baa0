"""What findings say of a card, in words at its foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.icons import BESIDE_TEXT, icon

_MOST = 3
"""Problems told at the foot of a card; the list of findings has all of them."""


class ProblemLines(QWidget):
    """A line for each of the first problems. Pressed, it leads to its place."""

    jump = Signal(str)
    """A path that a person wants to see."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._lines: list[ProblemLine] = []
        self._paths: list[str] = []
        self._add_line()
        self.hide()

    @property
    def first(self) -> "ProblemLine":
        """The line at which Tab comes in."""
        return self._lines[0]

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None:
        """Show problems, each a path and words; none hide the lines."""
        shown = problems[:_MOST]
        self._paths = [path for path, _ in shown]
        while len(self._lines) < len(shown):
            self._add_line()
            QWidget.setTabOrder(*self._lines[-2:])
        for number, line in enumerate(self._lines):
            line.show_words(shown[number][1] if number < len(shown) else "")
        self.setVisible(bool(shown))

    def _add_line(self) -> None:
        number, line = len(self._lines), ProblemLine(self)
        line.clicked.connect(lambda: self.jump.emit(self._paths[number]))
        line.hide()
        self._lines.append(line)
        self._column.addWidget(line)


class ProblemLine(QPushButton):
    """One problem in words, as long as there is room for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(icon("circle-alert", "problem"), "", parent)
        self.setIconSize(BESIDE_TEXT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        style.give_role(self, "link")
        self.setProperty("tone", "problem")
        self._words = ""

    def show_words(self, words: str) -> None:
        """Show a problem; no words hide the line."""
        self._words = words
        self.setToolTip(style.tip(words))
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = self.width() - BESIDE_TEXT.width() - 12
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
