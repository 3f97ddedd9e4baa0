"""The one kind of step that can be undone."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from briefer.model.brief import Brief

if TYPE_CHECKING:
    from briefer.ui.session import Session


class Edit(QUndoCommand):
    """A brief before and after, the path that changed, and words for the menu.

    A brief shares with its predecessor every part that didn't change, so two whole briefs cost no more than the change.
    ``field`` names where it was typed; empty for what was not.
    """

    def __init__(self, session: "Session", before: Brief, after: Brief, path: str, label: str, field: str = "") -> None:
        super().__init__(label)
        self.before, self.after, self.path, self.field = before, after, path, field
        self._session = session

    def redo(self) -> None:
        self._session.show(self.after, self.path)

    def undo(self) -> None:
        self._session.show(self.before, self.path)


class Whole(Edit):
    """A step that may change any part; its path is only where an undo leads to."""

    def redo(self) -> None:
        self._session.show(self.after, "")

    def undo(self) -> None:
        self._session.show(self.before, "")
