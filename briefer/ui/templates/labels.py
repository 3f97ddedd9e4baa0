"""The words of a template, a language at a time: a table with what each word is for and the word itself."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefer.template.labels import PHRASES
from briefer.template.merging import Settings, merge
from briefer.template.words import ENGLISH
from briefer.ui import style
from briefer.ui.card import link
from briefer.ui.editors import TextField
from briefer.ui.language_names import OFFERED, name_of, tag_of
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.editors import OptionField, language_name
from briefer.ui.templates.specs import Key, words

_HEIGHT = 420
Index = QModelIndex | QPersistentModelIndex


class Word(NamedTuple):
    """A label: where it stands, and what it is for."""

    key: Key
    what: str


class LabelsModel(QAbstractTableModel):
    """The words of one language: en-MY has those of en where it has none of its own.

    Only a word that differs from the one it would inherit is the template's own; an empty one is inherited again. What
    a language lacks stands in English, and is shown as not yet translated.
    """

    def __init__(self, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._words: list[Word] = []
        draft.changed.connect(self._tell)

    def show_language(self, language: str) -> None:
        """Show the words of another language."""
        self.beginResetModel()
        labels: Settings = {}
        for tag in reversed(_speaking(language)):
            labels = merge(labels, self._draft.value(("labels", tag)) or {})
        self._words = list(_labels(labels, ("labels", language)))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._words)

    def columnCount(self, parent: Index | None = None) -> int:
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("What it is for"), self.tr("Word"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        word = self._words[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return word.what if index.column() == 0 else self._text(word)
        if role == Qt.ItemDataRole.FontRole and index.column() == 1:
            font = QFont()
            font.setBold(self._is_own(word))
            font.setItalic(self._is_english(word))
            return font
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 1:
            if self._is_english(word):
                return self.tr("Not translated yet: taken from English")
            return self.tr("The template's own") if self._is_own(word) else self.tr("Inherited")
        return None

    def untranslated(self) -> int:
        """How many words of the language that is shown stand in English."""
        return sum(map(self._is_english, self._words))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        word = self._words[index.row()]
        label = self.tr("Change the word for “{0}”").format(word.what)
        said = _several(str(value)) if isinstance(self._value(word), list) else str(value)
        if not str(value).strip() or said == self._inherited(word):
            self._draft.reset(word.key, label)
        else:
            self._draft.set(word.key, said, label)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can_edit = index.column() == 1 and not self._draft.read_only
        return flags | Qt.ItemFlag.ItemIsEditable if can_edit else flags

    def _text(self, word: Word) -> str:
        """The word; the names of the months, and other lists, with commas between."""
        value = self._value(word)
        return ", ".join(cast("list[str]", value)) if isinstance(value, list) else str(value or "")

    def _value(self, word: Word) -> Any:
        return _found(word, self._draft.value, _speaking(str(word.key[1])))

    def _inherited(self, word: Word) -> Any:
        """The word that holds when the template states none: its parent's, else that of a wider language."""
        labels = self._parents_labels()
        parents = _at(labels, word.key[1:])
        return parents if parents is not None else _found(word, self._draft.value, _speaking(str(word.key[1]))[1:])

    def _parents_labels(self) -> Settings:
        parent = self._draft.parent_template(self._draft.template.extends)
        return {tag: labels.model_dump(mode="json") for tag, labels in parent.labels.items()}

    def _is_english(self, word: Word) -> bool:
        own = _with_wider(str(word.key[1]))
        return ENGLISH not in own and _found(word, self._draft.value, own) is None

    def _is_own(self, word: Word) -> bool:
        return self._draft.stated(word.key) is not None

    def _tell(self) -> None:
        if self._words:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._words) - 1, 1))


class LabelsForm(QWidget):
    """Language and search above the table of words."""

    def __init__(self, draft: Draft, key: Key, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self.language = OptionField(self._languages(), None, self, language_name)
        self.language.setAccessibleName(self.tr("Language of the words"))
        self.search = TextField(self)
        self.search.setPlaceholderText(self.tr("Find a word"))
        self.search.setAccessibleName(self.tr("Find a word"))
        self.new_language = TextField(self)
        self.new_language.setPlaceholderText(self.tr("Another language"))
        completer = QCompleter([name_of(tag) for tag in OFFERED], self.new_language)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.new_language.setCompleter(completer)
        self.new_language.setAccessibleName(self.tr("Another language"))
        self.add = link(self.tr("Add the language"), "plus", self)
        self.model = LabelsModel(draft, self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.model)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setFilterKeyColumn(-1)
        self.table = _Table(self)
        self.table.setModel(self._proxy)
        self.table.setAccessibleName(self.tr("Words"))
        self._hint = QLabel(self)
        self.back = QPushButton(self.tr("Back to the parent's word"), self)
        style.give_role(self.back, "link")
        self._lay_out()
        self._connect()
        self.language.setCurrentIndex(max(self.language.findData(draft.template.language or "en"), 0))
        self._show()

    def _lay_out(self) -> None:
        first, last = QHBoxLayout(), QHBoxLayout()
        for widget in (self.language, self.search):
            first.addWidget(widget, 1)
        style.give_role(self._hint, "hint")
        self._hint.setWordWrap(True)
        last.addWidget(self.new_language, 1)
        last.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        column.addLayout(first)
        column.addWidget(self._hint)
        column.addWidget(self.table)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(last)
        locked = self._draft.read_only
        for widget in (self.new_language, self.add, self.back):
            widget.setVisible(not locked)

    def _connect(self) -> None:
        self.language.edited.connect(self._show)
        self.search.textChanged.connect(self._proxy.setFilterFixedString)
        self.add.clicked.connect(self._add_language)
        self.new_language.returnPressed.connect(self._add_language)
        self.back.clicked.connect(self._give_back)
        self._draft.changed.connect(self._offer_languages)
        self._draft.changed.connect(self._tell_untranslated)

    def _languages(self) -> Sequence[str]:
        return tuple(cast("dict[str, object]", self._draft.value(("labels",)) or {}))

    def _offer_languages(self) -> None:
        self.language.offer(self._languages())

    def _show(self) -> None:
        self.model.show_language(self.language.value() or "")
        self._tell_untranslated()

    def _tell_untranslated(self) -> None:
        said = self.tr("Words in bold are the template's own; an empty one is the parent's again.")
        if count := self.model.untranslated():
            left = self.tr("Words in italics are not translated yet and stand in English: {0} of {1}.")
            said = f"{said} {left.format(count, self.model.rowCount())}"
        self._hint.setText(said)

    def _add_language(self) -> None:
        """A new language states nothing yet: a kind of one that is here has that one's words, any other has English."""
        said = self.new_language.text().strip()
        tag = tag_of(said)
        if not tag:
            self.new_language.setFocus(Qt.FocusReason.OtherFocusReason)
            if said:
                words = self.tr("“{0}” is no language: write its name, or its tag, such as fr or en-MY.")
                self._draft.refused.emit(words.format(said))
            return
        if tag not in self._languages():
            self._draft.set(("labels", tag), {}, self.tr("Add the language {0}").format(name_of(tag)))
        self.new_language.clear()
        self.language.offer(self._languages())
        self.language.show_value(tag)
        self._show()

    def _give_back(self) -> None:
        index = self._proxy.mapToSource(self.table.currentIndex())
        if index.isValid():
            self.model.setData(index, "")


class _Table(QTableView):
    """Arrow keys go through the words, F2 or typing changes one, Tab goes on to the next control."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(style.FIELD)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setShowGrid(False)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() is not self.State.EditingState:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _labels(labels: dict[str, Any], key: Key) -> Iterator[Word]:
    """The labels inside a table, each with words for where it stands."""
    for name, value in labels.items():
        here = (*key, name)
        if isinstance(value, dict):
            yield from _labels(cast("dict[str, Any]", value), here)
        else:
            yield Word(here, _what(here))


def _with_wider(language: str) -> list[str]:
    """A language and those it is a kind of, itself first: en-MY and en."""
    subtags = language.split("-")
    return ["-".join(subtags[:end]) for end in range(len(subtags), 0, -1)]


def _speaking(language: str) -> list[str]:
    """A language and those whose words hold where it has none: wider ones, then English."""
    return list(dict.fromkeys((*_with_wider(language), ENGLISH)))


def _found(word: Word, read: Callable[[Key], Any], tags: Sequence[str]) -> Any:
    """What is read for a word in the first of some languages that has it; None where none has it."""
    keys = (("labels", tag, *word.key[2:]) for tag in tags)
    return next((value for key in keys if (value := read(key)) not in (None, [])), None)


def _at(table: Any, key: Key) -> Any:
    for step in key:
        table = cast("Settings", table).get(str(step)) if isinstance(table, dict) else None
    return table


def _several(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _what(key: Key) -> str:
    group, *rest = (str(step) for step in key[2:])
    if group == "phrases":
        return f"{words(rest[0])}: {style.translate('SettingHelp', PHRASES.get(rest[0], ''))}"
    if not rest:
        return words(group)
    names = " › ".join(words(step) for step in rest)
    whole = {
        "headings": style.translate("Setting", "Heading: {0}"),
        "seasons": style.translate("Setting", "Part of a year: {0}"),
    }
    return whole[group].format(names) if group in whole else names
