"""What is folded away under a button until someone wants it, and the buttons that look like links."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.icons import BESIDE_TEXT, icon
from briefer.ui.within import within


class Fold(QWidget):
    """Something folded away under a button, and made when it is unfolded first."""

    def __init__(self, parent: QWidget, text: str, make: Callable[[QWidget], QWidget], opened: bool = False) -> None:
        super().__init__(parent)
        self._make = make
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.button = link(text, "chevron-right", self)
        self.button.setCheckable(True)
        self.button.setProperty("flush", True)
        self.button.setIconSize(QSize(16, 16))
        self.button.setMinimumWidth(1)
        self.button.toggled.connect(self._show)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.setChecked(opened)

    def open(self) -> QWidget:
        """Unfold it, and give what is in it."""
        self.button.setChecked(True)
        return self.content

    @property
    def content(self) -> QWidget:
        """What is folded away."""
        if self._content is None:
            self._content = self._make(self)
            self._column.addWidget(self._content)
            tab_after(self.button, self._content)
        return self._content

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self.button.isChecked()

    def _show(self, opened: bool) -> None:
        self.button.setIcon(icon("chevron-down" if opened else "chevron-right", "accent"))
        if opened or self._content is not None:
            self.content.setVisible(opened)


def tab_after(before: QWidget, content: QWidget) -> None:
    """Let Tab lead from a widget into what was made later, in the order of its fields, and only then onward.

    Qt puts whatever is made late at the end of the whole window.
    """
    window = content.window()
    for widget in within(content, QWidget):
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes_tab and widget.window() is window:  # the list of a choice is a window of its own
            QWidget.setTabOrder(before, widget)
            before = widget


def last_within(content: QWidget) -> QWidget:
    """The last widget inside another that Tab leads to; that one itself when there is none."""
    window = content.window()
    inside = (widget for widget in within(content, QWidget) if widget.window() is window)
    takers = (widget for widget in inside if widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((widget for widget in takers if not content.isAncestorOf(_next_taker(widget))), content)


def _next_taker(widget: QWidget) -> QWidget:
    following = widget.nextInFocusChain()
    while following and following is not widget and not following.focusPolicy() & Qt.FocusPolicy.TabFocus:
        following = following.nextInFocusChain()
    return following or widget


def link(text: str, picture: str, parent: QWidget) -> QPushButton:
    """A button that looks like a link, with an icon."""
    button = QPushButton(icon(picture, "accent"), text, parent)
    button.setIconSize(BESIDE_TEXT)
    style.give_role(button, "link")
    return button
