"""How large a window is at first: as its design has it, or as the screen has room for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

WANTED = QSize(1440, 900)
_FRAME = QSize(16, 44)
"""What the desktop puts around a window: its edges and its title bar."""


def size_at_first(window: QWidget, wanted: QSize = WANTED) -> None:
    """Give a window the size wanted, with its frame inside what the panels of the desktop leave of the screen."""
    window.resize(wanted.boundedTo(window.screen().availableSize() - _FRAME))
