"""The form in the middle: one chapter at a time, or the settings that were searched for."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefer.template.compare import Difference
from briefer.ui import style
from briefer.ui.card import Card, link
from briefer.ui.focus_in_view import FocusInView
from briefer.ui.templates.differences import Differences
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.entries import Entries
from briefer.ui.templates.group import Group, big, heading
from briefer.ui.templates.row import KEY, AskFile, SettingRow, dotted
from briefer.ui.templates.specs import Chapter, Control, Key, Spec, chapters, specs_of
from briefer.ui.templates.specs import words as words_of
from briefer.ui.within import within

_MOST_FOUND = 40


class SettingsForm(QScrollArea):
    """Shows a chapter of the draft. ``wanted`` names a setting, with dots, that a person wants to go to."""

    wanted = Signal(str)

    def __init__(self, ask: AskFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._ask = ask
        self.draft: Draft | None = None
        self.chapter: Chapter | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._focus = FocusInView(self)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # pyright: ignore

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.viewport().isAncestorOf(now):
            self._focus.follow()

    def show_chapter(self, draft: Draft, chapter: Chapter) -> None:
        """Show a chapter of a draft."""
        self.draft, self.chapter = draft, chapter
        card = self._begin(chapter.title, chapter.help)
        if chapter.spec is None:
            card.body.addWidget(Group(draft, chapter.key, chapter.specs, self._ask, card))
        else:
            card.body.addWidget(big(draft, chapter.key, chapter.spec, self._ask, card))

    def show_differences(self, draft: Draft, found: tuple[Difference, ...]) -> None:
        """Show what a draft changes of its parent."""
        self.draft, self.chapter = draft, None
        parent = draft.template.extends or self.tr("the usual settings")
        card = self._begin(self.tr("What differs"), self.tr("Against {0}: press Enter to go there").format(parent))
        table = Differences(card)
        table.show_differences(found)
        table.chosen.connect(self.wanted)
        card.body.addWidget(table)

    def show_found(self, draft: Draft, words: str) -> None:
        """Show the settings in whose name or help all words stand."""
        self.draft, self.chapter = draft, None
        card = self._begin(self.tr("Settings that were found"), "")
        count = 0
        for chapter in chapters():
            count += self._add_found(card, draft, chapter, words.casefold().split())
        if not count:
            label = QLabel(self.tr("No setting has this in its name or its description."), card)
            style.give_role(label, "hint")
            card.body.addWidget(label)

    def _add_found(self, card: Card, draft: Draft, chapter: Chapter, words: list[str]) -> int:
        found = [
            (key, spec)
            for key, spec in _reachable(chapter)
            if all(word in f"{chapter.title} {' '.join(map(str, key))} {spec.help}".casefold() for word in words)
        ][:_MOST_FOUND]
        if found:
            card.body.addWidget(heading(chapter.title, card))
        for key, spec in found:
            is_single = chapter.spec is None and 0 not in key
            if is_single and spec.control not in (Control.ENTRIES, Control.ITEMS, Control.GROUP):
                card.body.addWidget(SettingRow(draft, key[:-1], spec, self._ask, card))
                continue
            button = link(f"{words_of(spec.name)}: {spec.help}", "chevron-right", card)
            place = key if chapter.spec is None else chapter.key
            button.clicked.connect(lambda _=False, key=place: self.wanted.emit(dotted(key)))
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return len(found)

    def go_to(self, key: str) -> bool:
        """Put the focus on the control of a setting, or the nearest one around it; False when it is not shown."""
        parts = key.split(".")
        for entries in self.findChildren(Entries):
            if len(parts) > 1:
                entries.choose(parts[1])
        editors = {str(widget.property(KEY)): widget for widget in within(self, QWidget) if widget.property(KEY)}
        while parts:
            if editor := editors.get(".".join(parts)):
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(editor, 0, 120)
                return True
            parts.pop()
        return False

    def _begin(self, title: str, hint: str) -> Card:
        """A new page with one card."""
        page = QWidget()
        page.setObjectName("ground")
        column = QVBoxLayout(page)
        column.setContentsMargins(style.INSIDE, style.INSIDE, style.INSIDE, style.INSIDE)
        card = Card(page, "", title, "" if hint == title else hint)
        column.addWidget(card)
        column.addStretch(1)
        if before := self.takeWidget():  # not deleted at once: a press of a key in it may have led here
            before.hide()
            before.deleteLater()
        self.setWidget(page)
        return card


def _reachable(chapter: Chapter) -> list[tuple[Key, Spec]]:
    """The settings of a chapter, those inside its groups and lists too; in a list as those of its first table."""
    if chapter.spec is not None:
        model = chapter.spec.model
        is_table = chapter.spec.control is not Control.LABELS and model
        return _with_inner(chapter.key, specs_of(model) if is_table and model else ())
    return _with_inner(chapter.key, chapter.specs)


def _with_inner(group: Key, specs: Iterable[Spec]) -> list[tuple[Key, Spec]]:
    found: list[tuple[Key, Spec]] = []
    for spec in specs:
        key = (*group, spec.name)
        if spec.control is not Control.GROUP:
            found.append((key, spec))
        if spec.control in (Control.GROUP, Control.ITEMS) and spec.model:
            found += _with_inner(key if spec.control is Control.GROUP else (*key, 0), specs_of(spec.model))
    return found
