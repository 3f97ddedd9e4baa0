"""Forms made from the model's fields: a label and an editor each, side by side in rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefer.ui import style, words
from briefer.ui.binding import PATH, Binding
from briefer.ui.editors import FlagField, editor_for
from briefer.ui.fields import FieldSpec, Kind, field_at, item_type
from briefer.ui.layouts import COLUMNS, Rows
from briefer.ui.parts_model import PartsModel
from briefer.ui.parts_table import PartsTable
from briefer.ui.rich_field import RichField
from briefer.ui.rich_tools import RichTools
from briefer.ui.session import Session

_NARROW = frozenset({"start", "end", "minutes", "number", "version", "precedence", "ordinal", "language"})
_WIDE = frozenset({"occasion", "next_step", "document"})
_NAMING = frozenset({"name", "title", "topic", "label", "action", "text", "their_point"})
"""Columns that say what a row is about: in the blank row, the prompt stands there."""
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
        for names in rows:
            row = QHBoxLayout()
            row.setSpacing(style.BETWEEN)
            for name in names:
                field = field_at(self._path(name))
                row.addLayout(self._labelled(name, field), _weight(field))
            column.addLayout(row)

    def go_to(self, path: str) -> bool:
        """Put the focus into the field at a path; False when it isn't here."""
        if editor := self._editor_of(path):
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return any(table.go_to(path) for table in self.findChildren(PartsTable))

    def _editor_of(self, path: str) -> QWidget | None:
        """The editor of a path, or the first one of the part at it."""
        editors = [(str(editor.property(PATH) or ""), editor) for editor in self.findChildren(QWidget)]
        exact = [editor for its, editor in editors if its == path]
        inside = [editor for its, editor in editors if its.startswith(path + "/")]
        return next(iter(exact + inside), None)

    def _path(self, name: str) -> str:
        return f"{self._base}/{name}" if self._base else name

    def _labelled(self, name: str, field: FieldSpec) -> QVBoxLayout:
        text = self._labels.get(name) or words.label(field)
        editor = self._table(name, text) if field.kind is Kind.PARTS else self._editor(name, field, text)
        column = QVBoxLayout()
        column.setSpacing(4)
        if not isinstance(editor, FlagField):
            column.addLayout(self._label_row(text, field, editor))
        column.addWidget(editor)
        column.addStretch(1)
        return column

    def _editor(self, name: str, field: FieldSpec, text: str) -> QWidget:
        editor = editor_for(field, self)
        if isinstance(editor, FlagField):
            editor.setText(text.replace("&", "&&"))
        editor.setAccessibleName(text)
        editor.setAccessibleDescription(field.help)
        editor.setToolTip(field.help)
        Binding(self._session, self._path(name), editor)
        return editor

    def _table(self, name: str, text: str) -> PartsTable:
        return table_of(self._session, self._path(name), text, self, self.tr("Type to add a row"))

    def _label_row(self, text: str, field: FieldSpec, editor: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(editor)
        label.setToolTip(field.help)
        label.setFixedHeight(_LABEL_HEIGHT)
        label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        style.give_role(label, "label")
        row.addWidget(label)
        row.addStretch(1)
        if isinstance(editor, RichField):
            row.addWidget(RichTools(editor, self))
        return row


def _weight(field: FieldSpec) -> int:
    """How a field shares the width of its row with others."""
    if field.name in _NARROW:
        return 4
    return 14 if field.name in _WIDE else 11 if field.kind is Kind.DATE else 8


def table_of(session: Session, list_path: str, name: str, parent: QWidget, prompt: str = "") -> PartsTable:
    """A table of the list at a path."""
    columns = COLUMNS[item_type(list_path)]
    names = [column for column, _ in columns]
    prompted = next((place for place, column in enumerate(names) if column in _NAMING), 0)
    model = PartsModel(session, list_path, names, prompt, prompted)
    table = PartsTable(model, [weight for _, weight in columns], parent)
    model.setParent(table)
    table.setAccessibleName(name)
    return table
