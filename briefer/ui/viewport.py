"""The viewports of fields and tables that come and go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea


def leave_unstyled(area: QAbstractScrollArea) -> None:
    """Let the viewport of an area be painted without asking the style sheet: the area itself has its ground from there.

    Qt remembers what it was told of a viewport beyond the viewport's life, a kilobyte each time, and the details of a
    row have fifteen. It means to ask from when the area is polished on: this is to be called once the area is shown.
    """
    area.viewport().setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
