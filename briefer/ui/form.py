"""Forms made from the model's fields: a label and an editor each, side by side in rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefer.model.item import Item, Marking
from briefer.ui import examples, style, words
from briefer.ui.binding import PATH, Binding
from briefer.ui.completion import complete
from briefer.ui.editors import FlagField, LinesField, editor_for
from briefer.ui.fields import FieldSpec, Kind, field_at, item_type
from briefer.ui.fold import Fold
from briefer.ui.form_rows import FormRow, Placed
from briefer.ui.language_field import LanguageField
from briefer.ui.layouts import Rows, details, rare_details
from briefer.ui.marking_fields import CaveatsButton, LevelField
from briefer.ui.parts_list import PartsList
from briefer.ui.photo_field import PhotoField
from briefer.ui.reference_field import ReferenceField
from briefer.ui.rich_field import RichField
from briefer.ui.rich_tools import RichTools
from briefer.ui.session import Session
from briefer.ui.template_field import TemplateField
from briefer.ui.within import within

_NARROW = frozenset({"start", "end", "minutes", "number", "version", "precedence", "ordinal"})
_WIDE = frozenset({"occasion", "next_step", "document"})
_LABEL_HEIGHT = 22


class Form(QWidget):
    """The fields of the part at a path, in the rows of a layout. ``labels`` renames fields for this form."""

    def __init__(
        self,
        session: Session,
        base: str,
        rows: Rows,
        labels: dict[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._base, self._labels = session, base, labels or {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        self._rows = [FormRow([self._placed(name) for name in names]) for names in rows]
        for row in self._rows:
            column.addLayout(row)

    def _placed(self, name: str) -> Placed:
        field = field_at(self._path(name))
        text = self._labels.get(name) or words.label(field)
        editor = self._widget(name, field, text)
        return Placed(self._labelled(text, field, editor), editor, _weight(field))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # it grows higher as one types, and nothing moves then
            for row in self._rows:
                row.fit(event.size().width())

    def go_to(self, path: str) -> bool:
        """Put the focus into the field at a path, or the first one of the part at it; False when it isn't here."""
        editors = [(str(editor.property(PATH) or ""), editor) for editor in within(self, QWidget)]
        if exact := next((editor for its, editor in editors if its == path), None):
            exact.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if any(parts.go_to(path) for parts in self.findChildren(PartsList)):
            return True
        if inside := next((editor for its, editor in editors if its.startswith(path + "/")), None):
            inside.setFocus(Qt.FocusReason.OtherFocusReason)
        return inside is not None

    def _path(self, name: str) -> str:
        return f"{self._base}/{name}" if self._base else name

    def _labelled(self, text: str, field: FieldSpec, editor: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        if not isinstance(editor, FlagField):
            column.addLayout(self._label_row(text, field, editor))
        aside = Qt.AlignmentFlag.AlignLeft if isinstance(editor, FlagField) else Qt.AlignmentFlag(0)
        column.addWidget(editor, 0, aside)
        column.addStretch(1)
        return column

    def _widget(self, name: str, field: FieldSpec, text: str) -> QWidget:
        path = self._path(name)
        if field.kind is Kind.PARTS:
            return parts_list(self._session, path, text, self.tr("Type to add a row"), parent=self)
        if field.kind is Kind.PHOTO:
            return PhotoField(self._session, path, text, self)
        return self._editor(path, field, text)

    def _editor(self, path: str, field: FieldSpec, text: str) -> QWidget:
        if field.kind is Kind.REFERENCE:
            editor: QWidget = ReferenceField(self._session, field, self)
        elif field.kind is Kind.LEVEL:
            editor = LevelField(self._session, self)
        elif field.kind is Kind.TEMPLATE:
            editor = TemplateField(self._session, field, self)
        elif field.kind is Kind.LANGUAGE:
            editor = LanguageField(self)
        else:
            editor = editor_for(field, self)
        if isinstance(editor, QLineEdit | LinesField):
            editor.setPlaceholderText(examples.example(field))
        if isinstance(editor, FlagField):
            editor.setText(text.replace("&", "&&"))
        editor.setAccessibleName(text)
        editor.setAccessibleDescription(field.help)
        editor.setToolTip(style.tip(field.help))
        Binding(self._session, path, editor)
        complete(editor, self._session, path)
        return editor

    def _label_row(self, text: str, field: FieldSpec, editor: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        label = label_over(editor.table if isinstance(editor, PartsList) else editor, text, self)
        label.setToolTip(field.help)
        row.addWidget(label)
        row.addStretch(1)
        if isinstance(editor, RichField):
            row.addWidget(RichTools(editor, self))
        if isinstance(editor, LinesField) and field.owner is Marking:
            row.addWidget(CaveatsButton(editor, self._session, str(editor.property(PATH)), self))
        return row


def label_over(editor: QWidget, text: str, parent: QWidget) -> QLabel:
    """The label that stands over an editor, and leads to it."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(editor)
    label.setFixedHeight(_LABEL_HEIGHT)
    label.setMinimumWidth(1)
    label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
    style.give_role(label, "label")
    return label


def _weight(field: FieldSpec) -> int:
    """How a field shares the width of its row with others."""
    if field.name in _NARROW:
        return 4
    return 14 if field.name in _WIDE else 11 if field.kind is Kind.DATE else 8


def parts_list(
    session: Session, list_path: str, name: str, prompt: str, opened: bool = False, parent: QWidget | None = None
) -> PartsList:
    """A table of the list at a path, with the details of its row."""

    def make(path: str, parent: QWidget) -> QWidget:
        return ItemForm(session, path, parent)

    return PartsList(session, list_path, name, prompt, make, opened, parent)


class ItemForm(QWidget):
    """The fields of an item that its table doesn't show; the rare ones folded away."""

    def __init__(self, session: Session, path: str, parent: QWidget) -> None:
        super().__init__(parent)
        item, rare = _item_at(path), rare_details(_item_at(path))
        self._rare = {f"{path}/{name}" for row in rare for name in row}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        self._form = Form(session, path, details(item), None, self)
        column.addWidget(self._form)
        self._fold = Fold(self, self.tr("Source and marking"), lambda fold: Form(session, path, rare, None, fold))
        column.addWidget(self._fold)

    def go_to(self, path: str) -> bool:
        """Put the focus into the field at a path; False when it isn't here."""
        if self._form.go_to(path):
            return True
        is_folded = any(rare == path or rare.startswith(path + "/") for rare in self._rare)
        content = self._fold.open() if is_folded else None
        return isinstance(content, Form) and content.go_to(path)


def _item_at(path: str) -> type[Item]:
    return item_type(path.rpartition("/")[0])
