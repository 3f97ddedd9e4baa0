"""The guide: which pages it has, and which of them helps with what is in view.

A page is a Markdown file in `resources/help/LANGUAGE`; its first line is its title. The page on sections has a heading
for each section of the form, in the very words of the form, so that F1 finds it.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefer.settings import resources
from briefer.ui.language import Language

PAGES = (
    "starting", "filling-in", "sections", "tables", "rich-text", "findings", "preview", "exporting", "word",
    "library", "templates", "keyboard",
)  # fmt: skip
"""In the order in which a newcomer reads them."""

_OF_WIDGETS = {
    "StartPage": "starting",
    "FindingsList": "findings",
    "Pages": "preview",
    "LibraryPage": "library",
    "LibrarySide": "library",
    "WordEditsPage": "word",
    "TemplateWindow": "templates",
}
"""Pages by the class of a widget. Names, since importing the widgets would load what is not in view."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the guide, and a heading in it; without one, its beginning."""

    page: str
    heading: str = ""


def folder(language: Language) -> Path:
    """Where the pages in a language lie."""
    return resources() / "help" / language


def title(page: str, language: Language) -> str:
    """The title of a page: its first line, without the mark of a heading."""
    with (folder(language) / f"{page}.md").open(encoding="utf-8") as lines:
        return lines.readline().lstrip("# ").strip()


def place_of(widget: QWidget | None, section: str = "") -> Place:
    """What helps with the widget that has the focus, else with the section in view, given by its title."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if kind.__name__ in _OF_WIDGETS:
                return Place(_OF_WIDGETS[kind.__name__])
        widget = widget.parentWidget()
    return Place("sections", section) if section else Place("starting")
