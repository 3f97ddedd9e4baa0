"""The card of a section that an office defines for itself: its fields, and what else can be said of each."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from briefer.model.parts import Section
from briefer.template.custom import OwnField, OwnSection
from briefer.ui import style
from briefer.ui.card import Card
from briefer.ui.fold import Fold, tab_after
from briefer.ui.form import Form, label_over
from briefer.ui.layouts import Rows, details, rare_details
from briefer.ui.own_fields import OwnBinding, editor_of
from briefer.ui.rich_field import RichField
from briefer.ui.rich_tools import RichTools
from briefer.ui.session import Session

_SIDE_BY_SIDE = 3
"""Fields that hold no text and stand in a row."""


class OwnCard(Card):
    """A card with a widget of its kind for each field of the section."""

    def __init__(self, parent: QWidget, session: Session, key: str, own: OwnSection) -> None:
        super().__init__(parent, key, own.title, own.hint)
        self._session, self._own = session, own
        self._bindings: list[OwnBinding] = []
        self._current: OwnBinding | None = None
        self._shown, self._details = "", _Details(session)
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.BETWEEN)
        grid.setVerticalSpacing(style.GAP)
        for column in range(_SIDE_BY_SIDE):
            grid.setColumnStretch(column, 1)
        for row, fields in enumerate(_rows(own.fields)):
            for column, field in enumerate(fields):
                grid.addLayout(self._labelled(field), row, column, 1, _SIDE_BY_SIDE if field.type == "text" else 1)
        self.body.addLayout(grid)
        self._fold = Fold(self, "", self._details.make)
        self._fold.hide()
        self.body.addWidget(self._fold)
        self._fold.button.toggled.connect(self._show_details)
        session.changed.connect(self._show_details)

    def _labelled(self, field: OwnField) -> QVBoxLayout:
        editor = editor_of(field, self)
        name = field.title or self._own.title
        editor.setAccessibleName(name)
        editor.setAccessibleDescription(self._own.hint)
        head = QHBoxLayout()
        head.addWidget(label_over(editor, field.title or self.tr("Text"), self))
        head.addStretch(1)
        if isinstance(editor, RichField):
            head.addWidget(RichTools(editor, self))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(editor)
        column.addStretch(1)
        self._bindings.append(OwnBinding(self._session, self._own, field, editor))
        editor.installEventFilter(self)
        return column

    def go_to(self, path: str) -> bool:
        item, _, field = path.removeprefix("sections/").partition("/")
        binding = next((one for one in self._bindings if item in (one.path.rpartition("/")[2], one.field.key)), None)
        if binding is None:
            return False
        self._look_at(binding)
        if field in ("", "body", "title", "key"):
            binding.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        self._fold.open()
        self._show_details()
        return self._details.go_to(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._look_at(next(one for one in self._bindings if one.editor is watched))
        return False

    def _look_at(self, binding: OwnBinding) -> None:
        """Let the details be those of a field."""
        if binding is not self._current:
            self._current = binding
            name = binding.field.title or self._own.title
            self._fold.button.setText(self.tr("More about “{0}”").format(name).replace("&", "&&"))
            self._show_details()

    def _show_details(self, *_: object) -> None:
        """Show what else can be said of the field that was looked at last."""
        self._fold.setVisible(self._current is not None)
        if self._current is not None and self._fold.is_open:
            self._details.show(self._current.path, self._fold.button)


class _Details:
    """What any item may carry, for one item at a time."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._place: QVBoxLayout | None = None
        self._path = ""
        self._form: Form | None = None

    def make(self, parent: QWidget) -> QWidget:
        """The widget in which they stand."""
        content = QFrame(parent)
        style.give_role(content, "details")
        self._place = QVBoxLayout(content)
        self._place.setContentsMargins(style.BETWEEN, 0, 0, style.GAP)
        return content

    def show(self, path: str, before: QWidget) -> None:
        """Show those of the item at a path; Tab leads to them from a widget."""
        if path == self._path or self._place is None:
            return
        self._path = path
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self._form = Form(self._session, path, _MORE, None, self._place.parentWidget())
        self._place.addWidget(self._form)
        tab_after(before, self._form)

    def go_to(self, path: str) -> bool:
        """Put the focus into the field at a path."""
        return self._form is not None and self._form.go_to(path)


_MORE: Rows = tuple(row for row in (*details(Section), *rare_details(Section)) if row != ("body",))


def _rows(fields: tuple[OwnField, ...]) -> list[list[OwnField]]:
    """The fields in rows: a text has one of its own, of others some neighbours share one."""
    rows: list[list[OwnField]] = []
    for field in fields:
        last = rows[-1] if rows else []
        if "text" in (field.type, *(one.type for one in last)) or len(last) in (0, _SIDE_BY_SIDE):
            rows.append([field])
        else:
            last.append(field)
    return rows
