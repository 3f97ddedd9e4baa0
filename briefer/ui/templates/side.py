"""The chapters of the form at the left: how much each states of its own, and whether something is wrong in it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefer.ui.editors import TextField
from briefer.ui.side import Entry, Side
from briefer.ui.style import translate
from briefer.ui.templates.draft import Draft
from briefer.ui.templates.specs import Chapter


class ChapterList(Side):
    """The chapters, with a field above them to find a setting."""

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget) -> None:
        self._chapters = tuple(chapters)
        blank = [
            Entry(title, None, "empty", "") for title in (*(chapter.title for chapter in chapters), _differences())
        ]
        super().__init__(blank, parent)
        heading = self.findChildren(QLabel)[0]
        heading.setText(self.tr("Settings"))
        self.list.setAccessibleName(self.tr("Groups of settings"))
        self.search = TextField(self)
        self.search.setPlaceholderText(self.tr("Find a setting (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.search)

    def show_draft(self, draft: Draft, differing: int) -> None:
        """Show the present state of every chapter."""
        entries = [self._entry(chapter, draft) for chapter in self._chapters]
        words = translate("Templates", "{0} settings differ from the parent").format(differing)
        self.show_entries([*entries, Entry(_differences(), differing, "empty", words)])

    def _entry(self, chapter: Chapter, draft: Draft) -> Entry:
        own = _own(chapter, draft)
        if _is_wrong(chapter, draft):
            return Entry(chapter.title, own, "problem", translate("Templates", "something is wrong in it"))
        words = translate("Templates", "{0} settings of its own").format(own)
        inherited = translate("Templates", "as the parent has it")
        return Entry(chapter.title, own, "good" if own else "empty", words if own else inherited)


def _own(chapter: Chapter, draft: Draft) -> int:
    """How many settings of a chapter the template states itself."""
    if chapter.key:
        return _count(draft.stated(chapter.key))
    return sum(draft.stated((spec.name,)) is not None for spec in chapter.specs)


def _count(value: object) -> int:
    if isinstance(value, dict):
        return sum(_count(inner) for inner in value.values())
    return 0 if value is None else 1


def _is_wrong(chapter: Chapter, draft: Draft) -> bool:
    if chapter.key:
        return draft.is_wrong_within(chapter.key)
    singles = {spec.name for spec in chapter.specs}
    return any(problem.key.split(".")[0] in singles for problem in draft.tried.problems)


def _differences() -> str:
    return translate("Templates", "What differs")
