"""What stands inside a widget, however deep."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Found = TypeVar("Found", bound=QWidget)


def within(place: QWidget, kind: type[Found]) -> list[Found]:
    """The widgets of a kind inside another, each before those inside it.

    It goes down step by step, for ``findChildren`` gives whatever it finds to the one that was asked: of a scroll bar
    that Qt made by itself the Python half would stay behind as long as the window does, and so at every step through
    rows that come and go. Of a kind that only we make, ``findChildren`` leaves nothing behind.
    """
    found: list[Found] = []
    for child in place.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if isinstance(child, kind):
            found.append(child)
        found += within(child, kind)
    return found
