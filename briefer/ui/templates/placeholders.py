"""The placeholders that header, footer and names of files may hold, offered beside the fields that take them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefer.template.schema import FILE_PLACEHOLDERS, PLACEHOLDERS
from briefer.ui.editors import LinesField, TextField
from briefer.ui.style import translate
from briefer.ui.templates.specs import Key, words

_BANDS, _PIECES = ("header", "footer"), ("start", "centre", "end")


def placeholders_of(key: Key) -> tuple[str, ...]:
    """The placeholders that a setting may hold; none for most."""
    if key == ("file_name",):
        return FILE_PLACEHOLDERS
    return PLACEHOLDERS if key[0] in _BANDS and key[-1] in _PIECES else ()


class PlaceholderButton(QToolButton):
    """Puts the one that is chosen where the cursor is, as one step."""

    def __init__(self, names: tuple[str, ...], field: TextField | LinesField, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText("{ }")
        self.setToolTip(self.tr("Insert a placeholder"))
        self.setAccessibleName(self.tr("Insert a placeholder: {0}").format(title))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._field = field
        menu = QMenu(self)
        for name in names:
            action = menu.addAction(f"{{{name}}}  {_what(name)}")
            action.triggered.connect(lambda _=False, name=name: self.insert(name))
        self.clicked.connect(lambda: menu.popup(self.mapToGlobal(self.rect().bottomLeft())))

    def insert(self, name: str) -> None:
        """Put a placeholder into the field."""
        field, text = self._field, f"{{{name}}}"
        if isinstance(field, TextField):
            field.stepped.emit()
            field.insert(text)
            field.edited.emit()
        else:
            field.insertPlainText(text)
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def _what(name: str) -> str:
    """What stands in a placeholder's stead, in words."""
    own = {
        "draft": translate("Placeholder", "DRAFT, until the brief is cleared"),
        "office": translate("Placeholder", "Office that the brief is from"),
        "page": translate("Placeholder", "Number of the page"),
        "pages": translate("Placeholder", "How many pages there are"),
        "page_of": translate("Placeholder", "Page x of y"),
    }
    return own.get(name) or words(name)
