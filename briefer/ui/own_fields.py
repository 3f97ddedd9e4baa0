"""Fields of an office's own: an editor for each kind, tied to the own section in which a brief keeps what it holds."""

from collections.abc import Iterable
from typing import Any, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.errors import BrieferError
from briefer.model.dates import Date, is_edtf
from briefer.model.richtext import RichText, plain_text, text_of
from briefer.template.custom import YES_NO, OwnField, OwnSection
from briefer.ui import date_words, words
from briefer.ui.binding import PATH, touches
from briefer.ui.editors import AmountField, ChoiceField, DateField, Editor, TextField
from briefer.ui.rich_field import RichField
from briefer.ui.session import Session


class OwnChoice(ChoiceField):
    """One of the choices of a template, or none. What is none of them stays visible until another is chosen."""

    def __init__(self, choices: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self.addItem("–", None)
        for value, shown in choices:
            self.addItem(shown, value)
        self._known = self.count()

    def show_value(self, value: object) -> None:
        if self.count() > self._known:
            self.removeItem(self._known)
        if value and self.findData(value) < 0:
            self.addItem(str(value), value)
        super().show_value(value)


def editor_of(field: OwnField, parent: QWidget) -> QWidget:
    """A widget of the field's kind: an `Editor`."""
    match field.type:
        case "date":
            return DateField(parent)
        case "number":
            return AmountField(parent)
        case "yes_no":
            return OwnChoice(((value, words.choice(value)) for value in YES_NO), parent)
        case "choice":
            return OwnChoice(((value, value) for value in field.choices), parent)
        case _:
            return RichField(parent)


def read(field: OwnField, body: RichText) -> Any:
    """What a brief keeps, as the editor of the field shows it."""
    if field.type == "text":
        return body
    text = text_of(body).strip()
    if field.type == "date":
        return Date(edtf=text) if is_edtf(text) else date_words.read(text)
    return text or None


def kept(field: OwnField, value: Any) -> RichText:
    """What an editor holds, as a brief keeps it: a date as EDTF where it is one."""
    if field.type == "text":
        return cast("RichText", value)
    if isinstance(value, Date):
        return plain_text(value.edtf or value.as_written)
    return plain_text("" if value is None else str(value))


class OwnBinding(QObject):
    """Shows what a brief keeps for a field, and keeps what a person does; the item comes with the first of it."""

    def __init__(self, session: Session, section: OwnSection, field: OwnField, editor: QWidget) -> None:
        super().__init__(editor)
        self._session, self._section, self.field, self._editor = session, section, field, editor
        self._label = self.tr("Change “{0}”").format(field.title or section.title)
        self._as_editor.edited.connect(self._on_edited)
        if isinstance(editor, TextField | RichField):
            editor.stepped.connect(session.pause)
        session.changed.connect(self._on_changed)
        self._tell_path()
        self._as_editor.show_value(read(field, self._body))

    @property
    def editor(self) -> QWidget:
        """The widget."""
        return self._editor

    @property
    def path(self) -> str:
        """The item's path: the one that it would have, when there is none."""
        return f"sections/{self._section.id_of(self._session.brief, self.field.key)}"

    @property
    def _as_editor(self) -> Editor:
        return self._editor  # pyright: ignore[reportReturnType]

    @property
    def _body(self) -> RichText:
        return self._session.get(f"{self.path}/body") or ()

    def _tell_path(self) -> None:
        self._editor.setProperty(PATH, f"{self.path}/body")

    def _on_edited(self) -> None:
        body = kept(self.field, self._as_editor.value())
        typing = not isinstance(self._editor, ChoiceField)
        try:
            self._session.set(f"{self.path}/body", body, self._label, typing)
        except BrieferError as error:
            self._session.refuse(str(error), self.path)

    def _on_changed(self, path: str) -> None:
        if touches(path, "sections"):
            self._tell_path()
            if self._body != kept(self.field, self._as_editor.value()):
                self._as_editor.show_value(read(self.field, self._body))
