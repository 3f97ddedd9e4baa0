"""What may stand in the place of the cards for a while: a view of the library, a list of edits."""

from PySide6.QtWidgets import QWidget


class Instead(QWidget):
    """A widget that knows where one begins in it."""

    @property
    def shows_steps(self) -> bool:
        """Whether it shows what an undo changes: then one stays in it."""
        return False

    def enter(self) -> None:
        """Put the focus where one begins."""
        self.setFocus()
