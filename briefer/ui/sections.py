"""The sections of the window: what each is called, which paths belong to it, and the card that shows it."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from briefer.model.base import is_empty
from briefer.model.brief import Brief
from briefer.ui.card import Card, FormCard
from briefer.ui.layouts import Rows
from briefer.ui.list_card import DelegationsCard, ListCard
from briefer.ui.session import Session
from briefer.ui.style import translate


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its key, title, hint, the first names of its paths, and how its card is made."""

    key: str
    title: str
    paths: tuple[str, ...]
    make: Callable[[Session, QWidget], Card]
    countable: bool = True
    guide: str = ""
    """The heading of the guide that helps with it, where that is not its title."""

    @property
    def identity(self) -> Hashable:
        """What tells it from others: with another, there is another card."""
        return self.key

    def holds(self, path: str) -> bool:
        """Whether a path belongs to the section."""
        return path.split("/")[0] in self.paths

    def count(self, brief: Brief) -> int:
        """How many items the section has; persons for the delegations."""
        if self.key == "participants":
            return len(brief.participants())
        values = (getattr(brief, path) for path in self.paths)
        return sum(len(value) for value in values if isinstance(value, tuple))

    def is_empty(self, brief: Brief) -> bool:
        """Whether nothing is said in the section yet. A new brief names the office's own side before anyone wrote."""
        if self.key == "participants":
            return not brief.participants() and len(brief.delegations) < 2
        blank = Brief()
        values = ((getattr(brief, path), getattr(blank, path)) for path in self.paths if path != "template")
        return all(is_empty(value) or value == at_first for value, at_first in values)

    def title_of(self, path: str) -> str:
        """What the section is called where one of its paths is told of."""
        return self.title

    def copied(self, brief: Brief) -> tuple[str, ...]:
        """The fields, or the items, that a copy of the section holds."""
        return self.paths


def sections() -> tuple[Section, ...]:
    """All sections, in the order of the window."""
    return (
        _meeting(),
        _text(
            "purpose",
            translate("Sections", "Purpose and decision"),
            translate("Sections", "What this brief is for, and what is asked of its reader."),
            (("purpose",), ("recommendations",)),
            ("purpose", "recommendations"),
        ),
        _text(
            "summary",
            translate("Sections", "Summary"),
            translate("Sections", "The whole in a few lines."),
            (("summary",),),
            ("summary",),
        ),
        _list(
            "objectives",
            translate("Sections", "Objectives"),
            translate("Sections", "What we want from the meeting."),
            translate("Sections", "Type an objective"),
        ),
        Section(
            "participants",
            translate("Sections", "Participants"),
            ("delegations", "files"),
            lambda session, parent: DelegationsCard(
                parent,
                session,
                "participants",
                translate("Sections", "Participants"),
                translate("Sections", "Head of delegation first. Drag a row by its handle to change the order."),
            ),
        ),
        _list("agenda", translate("Sections", "Agenda"), "", translate("Sections", "Type the subject of an item")),
        _list(
            "agreements",
            translate("Sections", "Agreements"),
            translate("Sections", "Signed, pledged or cited; the details say which."),
            translate("Sections", "Type the title of an agreement"),
        ),
        _list(
            "issues",
            translate("Sections", "Issues"),
            translate("Sections", "Choose a row: its background and positions stand below the table."),
            translate("Sections", "Type a topic"),
            opened=True,
        ),
        _list(
            "points",
            translate("Sections", "Talking points"),
            translate("Sections", "As they would be said."),
            translate("Sections", "Type a point"),
        ),
        _list(
            "figures",
            translate("Sections", "Figures"),
            translate("Sections", "Numbers worth having at hand."),
            translate("Sections", "Type what is counted"),
        ),
        _list(
            "mechanisms",
            translate("Sections", "Mechanisms"),
            translate("Sections", "Standing bodies and channels between the sides."),
            translate("Sections", "Type a name"),
        ),
        _list(
            "follow_ups",
            translate("Sections", "Follow-ups"),
            translate("Sections", "What was promised: by whom, and by when."),
            translate("Sections", "Type what is to be done"),
        ),
        _list("media_lines", translate("Sections", "Lines for the press"), "", translate("Sections", "Type a line")),
        _list("annexes", translate("Sections", "Annexes"), "", translate("Sections", "Type a number or letter")),
        _list(
            "sections",
            translate("Sections", "Own sections"),
            translate("Sections", "Sections that the office defines for itself."),
            translate("Sections", "Type a title"),
        ),
        _list("distribution", translate("Sections", "Distribution"), "", translate("Sections", "Type a name")),
        _list("clearances", translate("Sections", "Clearances"), "", translate("Sections", "Type a name")),
    )


_MEETING: Rows = (
    ("title",),
    ("meeting/date", "meeting/start", "meeting/end", "marking/level"),
    ("meeting/venue/name", "meeting/venue/city", "meeting/venue/country"),
    ("meeting/occasion", "meeting/kind"),
    ("prepared_for/name", "prepared_for/post"),
    ("prepared_by/name", "prepared_by/office"),
)
_MEETING_MORE: Rows = (
    ("reference", "number", "version"),
    ("dated", "status"),
    ("template", "language"),
    ("meeting/time_zone", "meeting/title"),
    ("meeting/series", "meeting/ordinal"),
    ("meeting/venue/mode", "meeting/host", "meeting/requested_by"),
    ("meeting/interpreter", "meeting/dress", "meeting/press"),
    ("meeting/previous/date", "meeting/previous/venue/name", "meeting/previous/venue/city"),
    ("meeting/previous/venue/country", "meeting/previous/venue/mode", "meeting/previous/note"),
    ("meeting/next/date", "meeting/next/venue/name", "meeting/next/venue/city"),
    ("meeting/next/venue/country", "meeting/next/venue/mode", "meeting/next/note"),
    ("prepared_for/office", "prepared_for/contact", "prepared_by/post", "prepared_by/contact"),
    ("marking/caveats",),
)
_PATHS = (
    "title",
    "reference",
    "number",
    "version",
    "dated",
    "status",
    "language",
    "template",
    "marking",
    "meeting",
    "prepared_for",
    "prepared_by",
)


def _meeting() -> Section:
    labels = {
        "prepared_for/name": translate("Sections", "Prepared for"),
        "prepared_for/post": translate("Sections", "Post of the reader"),
        "prepared_for/office": translate("Sections", "Office of the reader"),
        "prepared_for/contact": translate("Sections", "Contact of the reader"),
        "prepared_by/name": translate("Sections", "Prepared by"),
        "prepared_by/post": translate("Sections", "Post of the author"),
        "prepared_by/office": translate("Sections", "Office of the author"),
        "prepared_by/contact": translate("Sections", "Contact of the author"),
        "marking/level": translate("Sections", "Marking"),
        "meeting/previous/date": translate("Sections", "Previous meeting"),
        "meeting/previous/venue/name": translate("Sections", "Venue of the previous meeting"),
        "meeting/previous/venue/city": translate("Sections", "City of the previous meeting"),
        "meeting/previous/venue/country": translate("Sections", "Country of the previous meeting"),
        "meeting/previous/venue/mode": translate("Sections", "How the previous was held"),
        "meeting/previous/note": translate("Sections", "Note on the previous meeting"),
        "meeting/next/date": translate("Sections", "Next meeting"),
        "meeting/next/venue/name": translate("Sections", "Venue of the next meeting"),
        "meeting/next/venue/city": translate("Sections", "City of the next meeting"),
        "meeting/next/venue/country": translate("Sections", "Country of the next meeting"),
        "meeting/next/venue/mode": translate("Sections", "How the next is held"),
        "meeting/next/note": translate("Sections", "Note on the next meeting"),
    }

    def make(session: Session, parent: QWidget) -> Card:
        hint = translate("Sections", "Appears at the top of the first page.")
        return FormCard(
            parent, session, "meeting", translate("Sections", "Meeting details"), hint, _MEETING, _MEETING_MORE, labels
        )

    return Section("meeting", translate("Sections", "Meeting details"), _PATHS, make, countable=False)


def _text(key: str, title: str, hint: str, rows: Rows, paths: tuple[str, ...]) -> Section:
    return Section(
        key, title, paths, lambda session, parent: FormCard(parent, session, key, title, hint, rows), countable=False
    )


def _list(key: str, title: str, hint: str, prompt: str, opened: bool = False) -> Section:
    return Section(
        key, title, (key,), lambda session, parent: ListCard(parent, session, key, title, hint, key, prompt, opened)
    )
