"""The columns of a section's table: ticked, put in order, each with its share of the width and its heading."""

from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.editors import TextField
from briefer.ui.templates.editors import MeasureField
from briefer.ui.templates.specs import words
from briefer.ui.templates.ticks import Ticks


class ColumnsField(QWidget):
    """Columns as a template states them: tables with ``field``, and ``weight`` and ``title`` where they are said."""

    edited = Signal()
    stepped = Signal()
    """What comes now is a step of its own, not a part of what was typed before it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._more: dict[str, dict[str, object]] = {}
        self._typed = "", ""
        """The column of which something was typed last, and what."""
        self.ticks = Ticks(self, title=words)
        self.weight = MeasureField("", False, 0.5, 20, self)
        self.title = TextField(self)
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        for text, field in ((self.tr("Share of the width"), self.weight), (self.tr("Heading"), self.title)):
            label = QLabel(text, self)
            style.give_role(label, "label")
            label.setBuddy(field)
            field.setAccessibleName(text)
            row.addWidget(label)
            row.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        column.addWidget(self.ticks)
        column.addLayout(row)
        self.setFocusProxy(self.ticks)
        self.ticks.edited.connect(self._take_ticks)
        self.ticks.currentRowChanged.connect(lambda _: self._show_more())
        for field in (self.weight, self.title):
            field.stepped.connect(self.stepped)
        self.weight.edited.connect(lambda: self._take("weight", self.weight.value()))
        self.title.edited.connect(lambda: self._take("title", self.title.value()))

    def value(self) -> list[dict[str, object]]:
        return [{"field": field} | self._more.get(field, {}) for field in self.ticks.value()]

    def show_value(self, value: object) -> None:
        columns = cast("list[dict[str, Any]]", value or [])
        self._more = {
            str(column["field"]): {key: said for key, said in column.items() if key != "field" and _is_said(key, said)}
            for column in columns
        }
        self.ticks.show_value([str(column["field"]) for column in columns])
        self._show_more()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.ticks.setAccessibleName(name)

    def _take_ticks(self) -> None:
        self._typed = "", ""
        self._show_more()
        self.stepped.emit()
        self.edited.emit()

    def _take(self, name: str, value: object) -> None:
        if self._typed != (typed := (self.ticks.current, name)):
            self._typed = typed
            self.stepped.emit()
        more = self._more.setdefault(self.ticks.current, {})
        more[name] = value
        if not _is_said(name, value):
            del more[name]
        self.edited.emit()

    def _show_more(self) -> None:
        more = self._more.get(self.ticks.current, {})
        is_shown = self.ticks.current in self.ticks.value()
        for field, name, usual in ((self.weight, "weight", 1), (self.title, "title", "")):
            field.setEnabled(is_shown)
            value = more.get(name, usual)
            if field.value() != value:
                field.show_value(value)


def _is_said(name: str, value: object) -> bool:
    return value != {"weight": 1, "title": ""}.get(name)
