"""Ties an editor to a path of the open brief."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.errors import BrieferError
from briefer.ui import words
from briefer.ui.editors import Editor, LinesField, NumberField, TextField
from briefer.ui.fields import TYPED, field_at
from briefer.ui.rich_field import RichField
from briefer.ui.session import Session

PATH = "briefPath"
"""Name of the property that says which path a widget edits."""


def touches(changed: str, path: str) -> bool:
    """Whether a change at one path can be seen at another: one is the other, or lies within it."""
    return not changed or changed == path or path.startswith(changed + "/") or changed.startswith(path + "/")


class Binding(QObject):
    """Shows what is at a path, and makes an edit of what a person does. It lives as long as its editor."""

    def __init__(self, session: Session, path: str, editor: QWidget) -> None:
        super().__init__(editor)
        self._session, self.path, self._editor = session, path, editor
        field = field_at(path)
        self._typed = field.kind in TYPED
        self._label = self.tr("Change “{0}”").format(words.label(field))
        editor.setProperty(PATH, path)
        self._as_editor.show_value(session.get(path))
        self._as_editor.edited.connect(self._on_edited)
        session.changed.connect(self._on_changed)
        if isinstance(editor, TextField | LinesField | RichField):
            editor.stepped.connect(session.pause)
        if isinstance(editor, NumberField):
            editor.editingFinished.connect(lambda: editor.refusal and session.refuse(editor.refusal, path))

    @property
    def _as_editor(self) -> Editor:
        return self._editor  # pyright: ignore[reportReturnType]

    def _on_edited(self) -> None:
        try:
            self._session.set(self.path, self._as_editor.value(), self._label, typing=self._typed)
        except BrieferError as error:
            self._session.refuse(str(error), self.path)

    def _on_changed(self, path: str) -> None:
        if touches(path, self.path):
            value = self._session.get(self.path)
            if value != self._as_editor.value():
                self._as_editor.show_value(value)
