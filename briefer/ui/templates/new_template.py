"""The card in which a new template is begun: its title, from which it starts, and where it goes."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefer.errors import BrieferError
from briefer.service.templates import Stationer
from briefer.ui import style
from briefer.ui.card import Card
from briefer.ui.editors import FlagField, TextField
from briefer.ui.templates.editors import OptionField

_WIDTH = 520


class NewTemplate(QWidget):
    """Asks for what a new template needs, and makes it."""

    made = Signal(Path)
    cancelled = Signal()

    def __init__(self, stationer: Stationer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stationer = stationer
        self.text: str | None = None
        """What the new template says, where it is what a person made of another; else it is as its parent has it."""
        card = Card(self, "new", self.tr("New template"), self.tr("It says only what is to differ; the rest follows."))
        card.setFixedWidth(_WIDTH)
        self.title, self.name = TextField(self), QLabel(self)
        self.title.edited.connect(self._show_name)
        self.title.returnPressed.connect(self._make)
        self.parent_name = OptionField(stationer.templates.names(), None, self, stationer.title_of)
        homes = stationer.homes()
        names = {"own": self.tr("Your own templates"), "shared": self.tr("The templates that the office shares")}
        self.home = OptionField(tuple(homes), None, self, lambda home: names.get(home, home))
        self.whole = FlagField(self)
        self.whole.setText(self.tr("Copy everything, so that it no longer follows the other"))
        for text, field in (
            (self.tr("&Title"), self.title),
            (self.tr("Starts f&rom"), self.parent_name),
            (self.tr("Fold&er"), self.home),
        ):
            card.body.addLayout(_labelled(text, field))
            field.setAccessibleName(text.replace("&", ""))
        self.whole.setAccessibleName(self.whole.text())
        card.body.addWidget(self.whole)
        style.give_role(self.name, "hint")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        card.body.addWidget(self.name)
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        style.give_role(self.problem, "problem")
        self.problem.hide()
        card.body.addWidget(self.problem)
        self.make = QPushButton(self.tr("&Make it"), self)
        style.give_role(self.make, "primary")
        self.make.clicked.connect(self._make)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.make)
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.INSIDE, style.INSIDE, style.INSIDE, style.INSIDE)
        column.addWidget(card)
        column.addStretch(1)

    def begin(self, name: str, text: str | None = None) -> None:
        """Begin with a template to start from, or with what a person made of it."""
        self.text = text
        self.whole.setChecked(text is not None)
        for field in (self.parent_name, self.whole):
            field.setEnabled(text is None)
        self.parent_name.offer(self._stationer.templates.names())
        self.parent_name.show_value(name)
        self.title.show_value("")
        self.home.show_value("own")
        self.problem.hide()
        self._show_name()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_name(self) -> None:
        home = self._home()
        name = self._stationer.name_for(self.title.text()) if self.title.text().strip() else ""
        self.name.setText(self.tr("It goes into {0}").format(home / name if name else home))
        self.make.setEnabled(bool(name))

    def _home(self) -> Path:
        return self._stationer.homes()[self.home.value() or "own"]  # pyright: ignore[reportArgumentType]

    def _make(self) -> None:
        title = self.title.text().strip()
        if not title:
            return
        try:
            folder = self._stationer.duplicate(
                self.parent_name.value() or "", title, self._home(), whole=self.whole.isChecked(), text=self.text
            )
        except BrieferError as error:
            self.problem.setText(str(error))
            self.problem.show()
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.made.emit(folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _labelled(text: str, field: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    label = QLabel(text)
    style.give_role(label, "label")
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return column
