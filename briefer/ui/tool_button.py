"""Buttons that are an icon alone; their words are the tool tip, and what a screen reader says."""

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton, QWidget

from briefer.ui.icons import icon


def tool_button(
    picture: str, text: str, verb: Callable[[], object] | None = None, parent: QWidget | None = None
) -> QToolButton:
    """A button with an icon, and what it does; without a verb its owner connects it."""
    button = QToolButton(parent)
    button.setIcon(icon(picture))
    button.setToolTip(text)
    button.setAccessibleName(text)
    if verb is not None:
        button.clicked.connect(lambda: verb())
    return button
