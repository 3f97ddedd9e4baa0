"""What may stand in the place of the cards for a while: a view of the library, a list of edits."""

from PySide6.QtWidgets import QWidget


class Instead(QWidget):
    """A widget that knows where one begins in it."""

    def enter(self) -> None:
        """Put the focus where one begins."""
        self.setFocus()
