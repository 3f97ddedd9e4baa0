"""Tables by name, such as sections and editions: a list of the names, and the form of the one that is current."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefer.errors import BrieferError
from briefer.service.templates import Stationer
from briefer.template.offers import offers
from briefer.template.words import words_for
from briefer.ui import style
from briefer.ui.card import link
from briefer.ui.editors import TextField
from briefer.ui.language import spoken
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.group import Group, heading
from briefer.ui.templates.row import AskFile
from briefer.ui.templates.specs import Key, Spec, specs_of, words
from briefer.ui.templates.ticks import Ticks


class Entries(QWidget):
    """What a template states by name. An entry of the template's own can be added and removed."""

    ordered = False
    """Whether the list can be put in order."""

    def __init__(self, draft: Draft, key: Key, spec: Spec, ask: AskFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft, self._key, self._spec, self._ask = draft, key, spec, ask
        assert spec.model is not None
        self._specs = specs_of(spec.model)
        self._form: QWidget | None = None
        self._shown = ""
        is_ordered = self.ordered and not draft.read_only
        self.list = Ticks(self, ticked=False, ordered=is_ordered, title=self._name_of)
        self.list.setAccessibleName(words(spec.name))
        self.new_name = TextField(self)
        self._is_of_fonts = any(inner.of == "font_file" for inner in self._specs)
        hint = self.tr("Name of a new font; empty for its own") if self._is_of_fonts else self.tr("Name of a new one")
        self.new_name.setPlaceholderText(hint)
        self.new_name.setAccessibleName(self.tr("Name of a new one: {0}").format(words(spec.name)))
        self.new_name.returnPressed.connect(self._add)
        self.add = link(self.tr("Add"), "plus", self)
        self.add.setAccessibleName(self.tr("Add to “{0}”").format(words(spec.name)))
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.clicked.connect(self._remove)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.list.edited.connect(self._take_order)
        draft.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.BETWEEN)
        self._column.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        row.addWidget(self.new_name, 1)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        self._column.addLayout(row)
        can_add = self._spec.of != "styles" and not self._draft.read_only
        for widget in (self.new_name, self.add, self.remove):
            widget.setVisible(can_add)

    def names(self) -> tuple[str, ...]:
        """The names of the entries, in order."""
        if self._spec.of == "styles":
            return offers("styles", self._draft.template)
        return tuple(cast("dict[str, object]", self._draft.value(self._key) or {}))

    def choose(self, name: str) -> None:
        """Show the form of an entry."""
        self.list.choose(name)

    def refresh(self) -> None:
        """Show the present state of the list."""
        names = list(self.names())
        if names != self.list.value():
            self.list.show_value(names)
        self.list.setVisible(bool(names))
        self._show_current()

    def _name_of(self, name: str) -> str:
        return words(name)

    def _show_current(self) -> None:
        name = self.list.current
        parent = self._draft.template.extends
        inherited = parent and name in (self._parents_entries(parent))
        self.remove.setEnabled(bool(name) and not inherited)
        if name == self._shown:
            return
        self._shown = name
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        if name:
            self._form = self._make_form(name)
            self._column.addWidget(self._form)

    def _parents_entries(self, parent: str) -> dict[str, object]:
        return getattr(self._draft.parent_template(parent), str(self._key[-1]), {})

    def _make_form(self, name: str) -> QWidget:
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(self._name_of(name), form))
        column.addWidget(Group(self._draft, (*self._key, name), self._specs, self._ask, form))
        return form

    def _take_order(self) -> None:
        """Entries have no order but that in which they are stated."""

    def _add(self) -> None:
        title = self.new_name.text().strip()
        if not title and not self._is_of_fonts:
            self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            name, value = self._new_font(title) if self._is_of_fonts else self.new_entry(title)
        except BrieferError as error:
            self._draft.refused.emit(str(error))
            return
        if value:
            self._draft.set((*self._key, name), value, self.tr("Add “{0}”").format(title or name))
            self.new_name.clear()
            self.list.choose(name)

    def _new_font(self, title: str) -> tuple[str, dict[str, object]]:
        """The name of a new font, its own where a person gave none, and its file; nothing when that was given up."""
        file = self._ask(self, self.tr("Regular face"), (".ttf", ".otf"))
        if file is None:
            return title, {}
        name = title or QRawFont(str(file), 12).familyName() or file.stem
        return name, {"regular": self._draft.stationer.take_file(self._draft.folder, file)}

    def new_entry(self, title: str) -> tuple[str, dict[str, object]]:
        """The name of a new entry, and what it states."""
        return Stationer.name_for(title).replace("-", "_"), {"title": title}

    def _remove(self) -> None:
        name = self.list.current
        self._draft.reset((*self._key, name), self.tr("Remove “{0}”").format(words(name)))


class Sections(Entries):
    """The sections, in the order in which they are printed."""

    ordered = True

    def names(self) -> tuple[str, ...]:
        return offers("sections", self._draft.template)

    def _name_of(self, name: str) -> str:
        section = self._draft.template.sections.get(name)
        labels = words_for(self._draft.template, self._draft.template.language or spoken())
        heading = labels[1].headings.get(section.kind, "") if labels and section else ""
        title = (section.title if section else "") or heading or words(name)
        return self.tr("{0} (never shown)").format(title) if section and section.shown == "never" else title

    def new_entry(self, title: str) -> tuple[str, dict[str, object]]:
        return Stationer.name_for(title).replace("-", "_"), {"kind": "custom", "title": title}

    def _take_order(self) -> None:
        self._draft.set(("section_order",), self.list.value(), self.tr("Change the order of the sections"))
