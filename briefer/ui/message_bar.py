"""A line at the top of the window for what can wait: an error with its way out, an export, its result."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from briefer.ui import style
from briefer.ui.icons import Tone, icon
from briefer.ui.sentences import say
from briefer.ui.short_paths import with_names

Action = tuple[str, Callable[[], object]]
"""A button: its text and what it does."""


class MessageBar(QFrame):
    """Shows one message at a time; the next takes its place. An offer comes again until it is taken or closed."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._text = ""
        """What the message says, in the words it was given in."""
        self._offer: tuple[str, Sequence[Action]] | None = None
        self._before: QWidget | None = None
        """What had the focus last that is no button: there one goes on when the message goes."""
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # pyright: ignore
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._buttons = QHBoxLayout()
        self._close = QToolButton()
        self._close.setIcon(icon("x"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self._dismiss)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(style.INSIDE, 6, style.GAP, 6)
        row.setSpacing(style.GAP)
        row.addWidget(self._picture)
        row.addWidget(self.text, 1)
        row.addWidget(self.progress)
        row.addLayout(self._buttons)
        row.addWidget(self._close)
        self.hide()

    def warn(self, text: str, actions: Sequence[Action] = (), in_full: bool = False) -> None:
        """Show what went wrong and the way out; a file by its name, with all of its path in the tool tip or in full."""
        self._show(text, "warning", "triangle-alert", "problem", actions)
        if in_full:
            self.text.setText(say(text))
            self.setAccessibleName(say(text))

    def tell(self, text: str, actions: Sequence[Action] = (), beside: QWidget | None = None) -> None:
        """Show what was done, with a widget beside the buttons for what was made."""
        self._show(text, "message", "circle-check", "good", actions)
        if beside is not None:
            self._buttons.insertWidget(0, beside)

    def offer(self, text: str, actions: Sequence[Action]) -> None:
        """Show what a person can have done, and show it again when a message that took its place goes."""
        self._offer = text, actions
        self.tell(text, [(words, lambda verb=verb: self._take(verb)) for words, verb in actions])

    def _take(self, verb: Callable[[], object]) -> None:
        self._offer = None
        self.clear()
        verb()

    def _dismiss(self) -> None:
        if self._shows_offer:
            self._offer = None
        self.clear()

    @property
    def _shows_offer(self) -> bool:
        return self._offer is not None and self._text == self._offer[0]

    def work(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Show that a work is under way; `advance` moves its indicator."""
        self._show(text, "message", "download", "accent", actions)
        self.progress.setValue(0)
        self.progress.show()

    def advance(self, share: float) -> None:
        """Move the indicator to a share of the work, from 0 to 1."""
        self.progress.setValue(round(share * 100))

    def retract(self, text: str) -> None:
        """Take the message away if it says this text, whose cause is gone."""
        if self.isVisible() and self._text == text:
            self.clear()

    def clear(self) -> None:
        """Take the message away, unless it is an offer, which only a person takes or closes."""
        if self._shows_offer:
            return
        self._keep_focus(self.hide)
        self.closed.emit()
        if self._offer is not None:
            self.offer(*self._offer)

    def _show(self, text: str, role: str, picture: str, tone: Tone, actions: Sequence[Action]) -> None:
        style.change(self, "role", role)
        self._picture.setPixmap(icon(picture, tone).pixmap(QSize(18, 18)))
        self._text = text
        said = say(text)
        short = with_names(said) if role == "warning" else said
        self.text.setText(short)
        self.text.setToolTip(style.tip(said) if said != short else "")
        self.setAccessibleName(short)
        self.progress.hide()
        self._keep_focus(self._drop_buttons)
        for words, verb in actions:
            self._buttons.addWidget(self._button(words, verb))
        self.show()

    def _drop_buttons(self) -> None:
        while (entry := self._buttons.takeAt(0)) is not None:
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()

    # -- the focus -----------------------------------------------------------------------------------------------------

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self.window() and not isinstance(now, QAbstractButton):
            self._before = now

    def _keep_focus(self, verb: Callable[[], object]) -> None:
        """Hide what may have the focus: Qt would give it to what comes next, such as the button that undoes."""
        focus = QApplication.focusWidget()
        has_focus = focus is not None and self.isAncestorOf(focus)
        verb()
        if has_focus and self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, words: str, verb: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where one writes
        button.clicked.connect(lambda: verb())
        return button
