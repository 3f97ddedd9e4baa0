"""The language of a brief: a choice by name, in which the tag of any other language can be typed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QWidget

from briefer.ui.editors import ChoiceField
from briefer.ui.language_names import OFFERED, is_tag, name_of

_OTHER = "\0"
"""What stands for another language than those that are offered; no tag is like it."""


class LanguageField(ChoiceField):
    """Offers languages. One that is not among them stays as it is; a text that is no tag of a language is not taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self._used = ""
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.activated.disconnect()
        self.activated.connect(lambda _: self._take())

    def value(self) -> str:
        return self._used

    def show_value(self, value: object) -> None:
        self.setEditable(False)
        self._used = str(value or "")
        self.clear()
        others = () if not self._used or self._used in OFFERED else (self._used,)
        for tag in (*OFFERED, *others):
            self.addItem(name_of(tag), tag)
        self.addItem(self.tr("Another…"), _OTHER)
        self.setCurrentIndex(self.findData(self._used))

    def _take(self) -> None:
        if self.isEditable():  # Enter ends what is typed: that is taken in its own way
            return
        if self.currentData() == _OTHER:
            self._ask()
        else:
            self._used = str(self.currentData())
            self.edited.emit()

    def _ask(self) -> None:
        """Let a tag be typed in the place of the choice."""
        self.setEditable(True)
        line = self.lineEdit()
        assert line is not None
        line.clear()
        line.setPlaceholderText(self.tr("Its tag, such as nl or pt-BR"))
        line.setAccessibleName(self.tr("Tag of the language"))
        line.editingFinished.connect(lambda: QTimer.singleShot(0, self, self._end))
        line.setFocus()

    def _end(self) -> None:
        line = self.lineEdit()
        if line is None:
            return
        text = line.text().strip()
        is_other = is_tag(text) and text != self._used
        self.show_value(text if is_other else self._used)
        if is_other:
            self.edited.emit()
