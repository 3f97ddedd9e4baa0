"""The template of a brief: a field that offers titles, and a choice by pictures of their first pages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.catalogue import DEFAULT, Catalogue
from briefer.ui.editors import ChoiceField
from briefer.ui.fields import FieldSpec
from briefer.ui.session import Session
from briefer.ui.start_gallery import TemplateButton, picture_of

_COLUMNS = 4


class TemplateField(ChoiceField):
    """Offers the templates by their titles. What is chosen is the name; one that is not here stays as it is."""

    def __init__(self, session: Session, field: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._catalogue = session.catalogue
        self._used = ""
        if self._catalogue is not None:
            self._catalogue.changed.connect(lambda: self.show_value(self._used))

    def value(self) -> str:
        name = str(self.currentData() or "")
        return "" if name == DEFAULT and not self._used else name

    def show_value(self, value: object) -> None:
        self._used = str(value or "")
        self.clear()
        for name, title in self._catalogue.offered(self._used) if self._catalogue else ((self._used, self._used),):
            self.addItem(title, name)
        self.setCurrentIndex(self.findData(self._used or DEFAULT))


class TemplateChoice(QDialog):
    """The templates as the start page shows them, the one in use marked."""

    chosen = Signal(str)
    """The name of a template."""

    def __init__(self, catalogue: Catalogue, used: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Template of this brief"))
        column = QVBoxLayout(self)
        column.setContentsMargins(style.INSIDE, style.INSIDE, style.INSIDE, style.INSIDE)
        column.setSpacing(style.BETWEEN)
        said = QLabel(self.tr("What you wrote stays as it is; the pages follow the template that you choose."))
        style.give_role(said, "hint")
        column.addWidget(said)
        column.addWidget(self._scroll(catalogue, used or DEFAULT))
        for button in self.findChildren(TemplateButton):
            if button.isChecked():
                button.setFocus()

    def _scroll(self, catalogue: Catalogue, used: str) -> QScrollArea:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(style.GAP)
        for place, (name, title) in enumerate(catalogue.offered(used)):
            button = TemplateButton(title, picture_of(name))
            button.setCheckable(True)
            button.setChecked(name == used)
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        grid.setColumnStretch(_COLUMNS, 1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = min(2, -(-grid.count() // _COLUMNS))
        size = content.sizeHint()
        scroll.setMinimumSize(size.width() + 20, rows * (size.height() // max(1, -(-grid.count() // _COLUMNS))) + 8)
        return scroll

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)
        self.accept()
