"""What all views of the library share: a heading with its verbs, a line for what went wrong, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.icons import BESIDE_TEXT, icon
from briefer.ui.sentences import say


class LibraryPage(QFrame):
    """A card as large as its place. Escape leads back, unless something in it takes the key first."""

    left = Signal()
    shows_steps = False
    """Whether it shows what an undo changes: then one stays in it."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.give_role(self, "card")
        self.setAccessibleName(title)
        self._title, self._hint = plain_label(title, "title"), plain_label(hint, "hint")
        self._hint.setWordWrap(True)
        self._hint.setVisible(bool(hint))
        self.back = QToolButton()
        self.back.setIcon(icon("arrow-left"))
        self.back.setToolTip(self.tr("Back (Escape)"))
        self.back.setAccessibleName(self.tr("Back"))
        self.back.clicked.connect(self.left)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._hint)
        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(style.GAP)
        head = QHBoxLayout()
        head.setSpacing(style.GAP)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        head.addLayout(self.verbs)
        self.problem = plain_label("", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(style.INSIDE, style.INSIDE - 4, style.INSIDE, style.INSIDE)
        self.body.setSpacing(style.BETWEEN)
        self.body.addLayout(head)
        self.body.addWidget(self.problem)

    def say(self, title: str, hint: str = "") -> None:
        """Change the heading."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def fail(self, sentence: str) -> None:
        """Say what went wrong; nothing takes the line away."""
        self.problem.setText(say(sentence))
        self.problem.setVisible(bool(sentence))

    def verb(self, text: str, picture: str, do: Callable[[], object], role: str = "") -> QPushButton:
        """A button in the heading."""
        button = verb_button(text, picture, do, role)
        self.verbs.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def enter(self) -> None:
        """Put the focus where one begins."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def plain_label(text: str, role: str = "") -> QLabel:
    """A label that shows a text as it is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        style.give_role(label, role)
    return label


def verb_button(text: str, picture: str, do: Callable[[], object], role: str = "") -> QPushButton:
    """A button with an icon beside its words."""
    button = QPushButton(icon(picture, "on_accent" if role == "primary" else "accent"), text)
    button.setIconSize(BESIDE_TEXT)
    style.give_role(button, role)
    button.clicked.connect(lambda: do())
    return button
