"""A group of settings as a form: a row each, groups inside it under headings of their own."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefer.ui import style
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.row import AskFile, SettingRow
from briefer.ui.templates.specs import Control, Key, Spec, concerns, specs_of, words

_BIG = (Control.GROUP, Control.ENTRIES, Control.ITEMS, Control.LABELS)


class Group(QWidget):
    """The settings of one group, in the schema's order; the big ones (lists and tables) after the single ones."""

    def __init__(self, draft: Draft, key: Key, specs: Iterable[Spec], ask: AskFile, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.BETWEEN)
        specs = tuple(specs)
        for spec in (spec for spec in specs if spec.control not in _BIG):
            column.addWidget(SettingRow(draft, key, spec, ask, self))
        for spec in (spec for spec in specs if spec.control in _BIG):
            column.addWidget(_Part(draft, (*key, spec.name), spec, ask, self))


class _Part(QWidget):
    """A big setting under a heading; hidden while it would say nothing."""

    def __init__(self, draft: Draft, key: Key, spec: Spec, ask: AskFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft, self._key = draft, key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.BETWEEN)
        column.addWidget(heading(words(spec.name), self))
        column.addWidget(big(draft, key, spec, ask, self))
        draft.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(self._draft.stated(self._key) is not None or concerns(self._draft.template, self._key))


def big(draft: Draft, key: Key, spec: Spec, ask: AskFile, parent: QWidget) -> QWidget:
    """The form of a setting that holds others."""
    from briefer.ui.templates.entries import Entries, Sections
    from briefer.ui.templates.items import Items
    from briefer.ui.templates.labels import LabelsForm

    assert spec.model is not None
    make: dict[Control, Callable[[], QWidget]] = {
        Control.GROUP: lambda: Group(draft, key, specs_of(spec.model), ask, parent) if spec.model else QWidget(parent),
        Control.ITEMS: lambda: Items(draft, key, spec, ask, parent),
        Control.LABELS: lambda: LabelsForm(draft, key, parent),
        Control.ENTRIES: lambda: (Sections if key == ("sections",) else Entries)(draft, key, spec, ask, parent),
    }
    return make[spec.control]()


def heading(text: str, parent: QWidget) -> QLabel:
    """A heading inside a form."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    style.give_role(label, "heading")
    label.setContentsMargins(0, style.GAP, 0, 0)
    return label
