"""Steps that can be undone."""

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QUndoCommand, QUndoStack

from briefer.model.brief import Brief

if TYPE_CHECKING:
    from briefer.ui.session import Session


class Step(QUndoCommand):
    """A state before and after, and words for the menu. ``field`` names where it was typed; empty for what was not."""

    def __init__(self, before: Any, after: Any, label: str, field: str) -> None:
        super().__init__(label)
        self.before, self.after, self.field = before, after, field


def type_on(stack: QUndoStack, field: str, after: Any) -> bool:
    """Let what is typed in a field join the last step, if that was typed there; a step that came to nothing goes.

    Tells whether it did. What is saved is no place to type on: ask only when something is not.

    The stack could merge two steps itself, but PySide never frees the one that was merged into the other: with each key
    two whole briefs would stay behind.
    """
    index = stack.index() - 1
    last = stack.command(index) if index >= 0 else None
    if not isinstance(last, Step) or last.field != field or stack.canRedo():
        return False
    last.after = after
    last.redo()
    if after == last.before:
        last.setObsolete(True)
        stack.undo()
    return True


class Edit(Step):
    """A brief before and after, and the path that changed.

    A brief shares with its predecessor every part that didn't change, so two whole briefs cost no more than the change.
    """

    def __init__(self, session: "Session", before: Brief, after: Brief, path: str, label: str, field: str = "") -> None:
        super().__init__(before, after, label, field)
        self.path = path
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
