"""The sections of the window: what each is called, which paths belong to it, and the card that shows it."""

from collections.abc import Callable
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
        """Whether nothing is said in the section yet."""
        return all(is_empty(getattr(brief, path)) for path in self.paths)


def sections() -> tuple[Section, ...]:
    """All sections, in the order of the window."""
    return (
        _meeting(),
        _text("purpose", _("Purpose and decision"), _("What this brief is for, and what is asked of its reader."),
              (("purpose",), ("recommendations",)), ("purpose", "recommendations")),
        _text("summary", _("Summary"), _("The whole in a few lines."), (("summary",),), ("summary",)),
        _list("objectives", _("Objectives"), _("What we want from the meeting."), _("Type an objective")),
        Section("participants", _("Participants"), ("delegations",), lambda session, parent: DelegationsCard(
            parent, session, "participants", _("Participants"),
            _("Head of delegation first. Drag a row by its handle to change the order."))),
        _list("agenda", _("Agenda"), "", _("Type the subject of an item")),
        _list("agreements", _("Agreements"), _("Signed, pledged or cited; the details say which."),
              _("Type the title of an agreement")),
        _list("issues", _("Issues"), _("Choose a row: its background and positions stand below the table."),
              _("Type a topic"), opened=True),
        _list("points", _("Talking points"), _("As they would be said."), _("Type a point")),
        _list("figures", _("Figures"), _("Numbers worth having at hand."), _("Type what is counted")),
        _list("mechanisms", _("Mechanisms"), _("Standing bodies and channels between the sides."), _("Type a name")),
        _list("follow_ups", _("Follow-ups"), _("What was promised: by whom, and by when."),
              _("Type what is to be done")),
        _list("media_lines", _("Lines for the press"), "", _("Type a line")),
        _list("annexes", _("Annexes"), "", _("Type a number or letter")),
        _list("sections", _("Own sections"), _("Sections that the office defines for itself."), _("Type a title")),
        _list("distribution", _("Distribution"), "", _("Type a name")),
        _list("clearances", _("Clearances"), "", _("Type a name")),
    )  # fmt: skip


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
    ("dated", "status", "language"),
    ("meeting/time_zone", "meeting/title"),
    ("meeting/series", "meeting/ordinal"),
    ("meeting/venue/mode", "meeting/host", "meeting/requested_by"),
    ("meeting/interpreter", "meeting/dress", "meeting/press"),
    ("meeting/previous/date", "meeting/previous/venue/name", "meeting/previous/venue/city"),
    ("meeting/previous/venue/country", "meeting/previous/venue/mode", "meeting/previous/note"),
    ("meeting/next/date", "meeting/next/venue/name", "meeting/next/venue/city"),
    ("meeting/next/venue/country", "meeting/next/venue/mode", "meeting/next/note"),
    ("prepared_for/office", "prepared_for/contact", "prepared_by/post", "prepared_by/contact"),
    ("marking/caveats", "template"),
)
_PATHS = (
    "title", "reference", "number", "version", "dated", "status", "language", "template", "marking", "meeting",
    "prepared_for", "prepared_by",
)  # fmt: skip


def _meeting() -> Section:
    labels = {
        "prepared_for/name": _("Prepared for"),
        "prepared_for/post": _("Post of the reader"),
        "prepared_for/office": _("Office of the reader"),
        "prepared_for/contact": _("Contact of the reader"),
        "prepared_by/name": _("Prepared by"),
        "prepared_by/post": _("Post of the author"),
        "prepared_by/office": _("Office of the author"),
        "prepared_by/contact": _("Contact of the author"),
        "marking/level": _("Marking"),
        "meeting/previous/date": _("Previous meeting"),
        "meeting/previous/venue/name": _("Venue of the previous meeting"),
        "meeting/previous/venue/city": _("City of the previous meeting"),
        "meeting/previous/venue/country": _("Country of the previous meeting"),
        "meeting/previous/venue/mode": _("How the previous was held"),
        "meeting/previous/note": _("Note on the previous meeting"),
        "meeting/next/date": _("Next meeting"),
        "meeting/next/venue/name": _("Venue of the next meeting"),
        "meeting/next/venue/city": _("City of the next meeting"),
        "meeting/next/venue/country": _("Country of the next meeting"),
        "meeting/next/venue/mode": _("How the next is held"),
        "meeting/next/note": _("Note on the next meeting"),
    }

    def make(session: Session, parent: QWidget) -> Card:
        hint = _("Appears at the top of the first page.")
        return FormCard(parent, session, "meeting", _("Meeting details"), hint, _MEETING, _MEETING_MORE, labels)

    return Section("meeting", _("Meeting details"), _PATHS, make, countable=False)


def _text(key: str, title: str, hint: str, rows: Rows, paths: tuple[str, ...]) -> Section:
    return Section(
        key, title, paths, lambda session, parent: FormCard(parent, session, key, title, hint, rows), countable=False
    )


def _list(key: str, title: str, hint: str, prompt: str, opened: bool = False) -> Section:
    return Section(
        key, title, (key,), lambda session, parent: ListCard(parent, session, key, title, hint, key, prompt, opened)
    )


def _(text: str) -> str:
    return translate("Sections", text)
