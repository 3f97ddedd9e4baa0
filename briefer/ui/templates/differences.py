"""What a template changes of its parent: each setting with what it was and what it is."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from briefer.template.compare import NAMING, Difference
from briefer.ui import style
from briefer.ui.library_changes import dress
from briefer.ui.sentences import say
from briefer.ui.templates.specs import words

_LONGEST = 160
_MOST_HEIGHT = 620


class Differences(QTableWidget):
    """A row for each setting that differs; ``chosen`` names the one to go to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(self.tr("What differs from the parent"))
        self.setHorizontalHeaderLabels([self.tr("Setting"), self.tr("Parent"), self.tr("Here")])
        dress(self)
        self.horizontalHeader().setDefaultSectionSize(190)
        for column in (1, 2):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().sectionResized.connect(self._fit_rows)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show differences in place of those before."""
        self.setRowCount(len(found))
        for row, difference in enumerate(found):
            name = setting_in_words(difference.key.split("."))
            for column, text in enumerate((name, *_shown(difference))):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, difference.key)
                item.setToolTip(style.tip(text))
                self.setItem(row, column, item)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give each row the height that its texts have in columns of this width."""
        self.resizeRowsToContents()
        height = self.horizontalHeader().height() + sum(self.rowHeight(row) for row in range(self.rowCount())) + 4
        self.setFixedHeight(min(max(height, 80), _MOST_HEIGHT))

    def _choose(self, item: QTableWidgetItem) -> None:
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))


def _shown(difference: Difference) -> tuple[str, str]:
    """Both sides of a difference. Notes are whole sentences of ours, which stand nowhere else in full."""
    if difference.key != "notes":
        return _sides(difference.before, difference.after)
    return _notes(difference.before), _notes(difference.after)


def _notes(notes: object) -> str:
    return "\n".join(say(note) for note in cast("list[str]", notes or [])) or "–"


def _sides(before: object, after: object) -> tuple[str, str]:
    """What a setting was and is; of two lists only what differs: what came and went, else what was moved."""
    if not (isinstance(before, list) and isinstance(after, list) and before and after):
        return said(before), said(after)
    old = [_entry(entry) for entry in cast("list[object]", before)]
    new = [_entry(entry) for entry in cast("list[object]", after)]
    gone, came = ([one for one in these if one not in those] for these, those in ((old, new), (new, old)))
    if len(gone) == len(old):
        return said(before), said(after)
    if gone or came:
        without, added = style.translate("Differences", "without {0}"), style.translate("Differences", "with {0}")
        return said(before), "; ".join(
            words.format(_cut(", ".join(names))) for words, names in ((without, gone), (added, came)) if names
        )
    blocks = SequenceMatcher(None, old, new, False).get_matching_blocks()
    kept = {old[block.a + step] for block in blocks for step in range(block.size)}
    places = [(one, new[new.index(one) - 1] if new.index(one) else "") for one in new if one not in kept]
    moved, first = style.translate("Differences", "{0} after {1}"), style.translate("Differences", "{0} first")
    told = [(moved if before_it else first).format(one, before_it) for one, before_it in places]
    return said(before), _cut("; ".join(told)) if told else said(after)


def setting_in_words(key: Iterable[str | int]) -> str:
    """A setting by the names of the groups it stands in and its own: page.size is “Page › Size”."""
    return " › ".join(words(part) if isinstance(part, str) else str(part + 1) for part in key)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def said(value: object) -> str:
    """A value as words, cut where it is long: lists with commas, of tables in a list their names."""
    return _cut(_whole(value))


def _whole(value: object) -> str:
    match value:
        case None:
            return "–"
        case bool():
            return style.translate("Differences", "yes") if value else style.translate("Differences", "no")
        case list():
            return ", ".join(_entry(entry) for entry in cast("list[object]", value)) or "–"
        case dict():
            parts = cast("dict[str, object]", value).items()
            return "; ".join(f"{words(name)}: {_whole(part)}" for name, part in parts if part not in ("", None)) or "–"
        case _:
            return str(value)


def _entry(entry: object) -> str:
    """What an entry of a list is known by."""
    if isinstance(entry, dict):
        known = cast("dict[str, object]", entry)
        return next((str(known[name]) for name in NAMING if known.get(name)), _whole(known))
    return _whole(entry)
