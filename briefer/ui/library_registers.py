"""The registers as a table sees them: columns, rows of text, and what a correction of a cell is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefer.library.registers import AgreementLife, Channel, Person, Promise, Told
from briefer.library.values import Correction, Paragraph, RegisterKind
from briefer.model.parts import Agreement, FollowUp
from briefer.service import Librarian
from briefer.ui import date_words, words
from briefer.ui.fields import field_of
from briefer.ui.library_clerk import by_and_at
from briefer.ui.style import translate

_RENEWAL = 180
"""Days before an agreement runs out in which it is to be renewed."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its share of the width, and the field that a correction of it changes, if it may be."""

    title: str
    weight: float
    field: str = ""
    is_date: bool = False
    choices: tuple[str, ...] = ()
    """The values that a correction may have; the cells show their names."""


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as a row: what its cells say, what is told below the table, and which choices of the filter it meets."""

    key: str
    cells: tuple[str, ...]
    details: str = ""
    brief: str = ""
    meets: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Register:
    """A register: its columns, how its rows are read, the choices of its filter, and how a cell is put right."""

    title: str
    hint: str
    columns: tuple[Column, ...]
    read: Callable[[Librarian, date], tuple[Line, ...]]
    correct: Callable[[Librarian, Line, str, str], None]
    filters: tuple[tuple[str, str], ...] = ()
    """Pairs of a key and its name; the first shows everything."""
    add: str = ""
    """What the button that adds a row says, where a row may be added."""
    kind: RegisterKind | None = None
    """What the library calls it, where a brief can take in its entries."""
    takes: str = ""
    """The choice that an entry must meet to be taken in; empty for any."""
    remove: Callable[[Librarian, Line], None] | None = None
    """How an entry is taken out, where entries are a person's own; correcting a cell of it puts it back."""


def registers() -> dict[str, Register]:
    """Every register, by its key in the side."""
    return {
        "people": _people(),
        "agreements": _agreements(),
        "follow_ups": _follow_ups(),
        "mechanisms": _mechanisms(),
        "paragraphs": _paragraphs(),
    }


def _correction(kind: RegisterKind) -> Callable[[Librarian, Line, str, str], None]:
    def correct(librarian: Librarian, line: Line, field: str, value: str) -> None:
        by, at = by_and_at()
        librarian.library.correct(Correction(kind, line.key, {field: value}, by, at))

    return correct


_CORRECTED: Any = QT_TRANSLATE_NOOP(
    "Library",
    "Gathered from all briefs. What you put right here stands in place of what they say; an empty cell takes it back.",
)


def _people() -> Register:
    def read(librarian: Librarian, today: date) -> tuple[Line, ...]:
        return tuple(_person(person) for person in librarian.people())

    return Register(
        translate("Library", "People"),
        translate("Library", _CORRECTED),
        (
            Column(translate("Library", "Name"), 3, "name"),
            Column(translate("Library", "Honorific"), 1.3, "honorific"),
            Column(translate("Library", "Last post"), 4),
            Column(translate("Library", "Country"), 1.6, "country"),
            Column(translate("Library", "Briefs"), 0.8),
        ),
        read,
        _correction("person"),
        kind="person",
    )


def _person(person: Person) -> Line:
    last = person.posts[-1].what if person.posts else ""
    told = _told(translate("Library", "Posts"), person.posts)
    if len(person.spellings) > 1:
        told += "\n" + _told(translate("Library", "Spellings"), person.spellings)
    cells = (person.name, person.honorific, last, person.country, str(len(person.briefs)))
    return Line(person.key, cells, told, person.briefs[-1] if person.briefs else "")


def _agreements() -> Register:
    def read(librarian: Librarian, today: date) -> tuple[Line, ...]:
        return tuple(_agreement(agreement, today) for agreement in librarian.agreements())

    return Register(
        translate("Library", "Agreements"),
        translate("Library", _CORRECTED),
        (
            Column(translate("Library", "Title"), 5, "title"),
            Column(translate("Library", "Parties"), 2.4),
            Column(translate("Library", "Status"), 1.6, "status", choices=field_of(Agreement, "status").choices),
            Column(translate("Library", "Signed"), 1.6, "signed", is_date=True),
            Column(translate("Library", "Expires"), 1.6, "expires", is_date=True),
            Column(translate("Library", "Owner"), 1.8, "owner"),
        ),
        read,
        _correction("agreement"),
        (
            ("", translate("Library", "All")),
            ("live", translate("Library", "Signed or in force")),
            ("pending", translate("Library", "Not yet signed")),
            ("renewal", translate("Library", "Run out within half a year")),
        ),
        kind="agreement",
    )


def _agreement(agreement: AgreementLife, today: date) -> Line:
    live = agreement.status in ("signed", "adopted", "ratified", "in_force", "renewed")
    pending = agreement.status in ("proposed", "negotiating", "pledged", "concluded", "initialled", "unknown")
    meets = {"live": live, "pending": pending, "renewal": agreement.expires_within(today, _RENEWAL)}
    return Line(
        agreement.key,
        (
            agreement.title,
            ", ".join(agreement.parties),
            words.choice(agreement.status),
            _day(agreement.signed),
            _day(agreement.expires),
            agreement.owner,
        ),
        _told(translate("Library", "So far"), agreement.life),
        agreement.briefs[-1] if agreement.briefs else "",
        frozenset(key for key, so in meets.items() if so),
    )


def _follow_ups() -> Register:
    def read(librarian: Librarian, today: date) -> tuple[Line, ...]:
        return tuple(_promise(promise, today) for promise in librarian.follow_ups())

    return Register(
        translate("Library", "Follow-ups"),
        translate("Library", _CORRECTED),
        (
            Column(translate("Library", "Action"), 5, "action"),
            Column(translate("Library", "Owner"), 2, "owner"),
            Column(translate("Library", "Due"), 1.6, "due", is_date=True),
            Column(translate("Library", "Status"), 1.4, "status", choices=field_of(FollowUp, "status").choices),
            Column(translate("Library", "From"), 3),
        ),
        read,
        _correction("follow_up"),
        (
            ("", translate("Library", "All")),
            ("open", translate("Library", "Still to be done")),
            ("overdue", translate("Library", "Overdue")),
            ("soon", translate("Library", "Due within 30 days")),
        ),
        kind="follow_up",
        takes="open",
    )


def _promise(promise: Promise, today: date) -> Line:
    soon = today + timedelta(days=30)
    due_soon = promise.is_open and promise.last_day is not None and today <= promise.last_day <= soon
    meets = {"open": promise.is_open, "overdue": promise.is_overdue(today), "soon": due_soon}
    cells = (promise.action, promise.owner, _day(promise.due), words.choice(promise.status), promise.title)
    return Line(
        promise.key,
        cells,
        _told(translate("Library", "So far"), promise.life),
        promise.brief,
        frozenset(key for key, so in meets.items() if so),
    )


def _mechanisms() -> Register:
    def read(librarian: Librarian, today: date) -> tuple[Line, ...]:
        return tuple(_channel(channel) for channel in librarian.mechanisms())

    return Register(
        translate("Library", "Mechanisms"),
        translate("Library", _CORRECTED),
        (
            Column(translate("Library", "Name"), 4, "name"),
            Column(translate("Library", "Kind"), 2, "kind"),
            Column(translate("Library", "Last met"), 1.8, "last_met", is_date=True),
            Column(translate("Library", "Meets next"), 1.8, "next", is_date=True),
        ),
        read,
        _correction("mechanism"),
    )


def _channel(channel: Channel) -> Line:
    cells = (channel.name, channel.kind, _day(channel.last_met), _day(channel.next))
    return Line(channel.key, cells, "", channel.briefs[-1] if channel.briefs else "")


def _paragraphs() -> Register:
    def read(librarian: Librarian, today: date) -> tuple[Line, ...]:
        return tuple(_paragraph(paragraph) for paragraph in librarian.library.paragraphs())

    def correct(librarian: Librarian, line: Line, field: str, value: str) -> None:
        fields = dict(zip(("title", "text", "source", "dated", "superseded_by"), line.cells, strict=True))
        librarian.library.put_paragraph(Paragraph(line.key, **(fields | {field: value})))

    def remove(librarian: Librarian, line: Line) -> None:
        librarian.library.remove_paragraph(line.key)

    return Register(
        translate("Library", "Standard paragraphs"),
        translate("Library", "Agreed wording to use again: copy it, or insert it into a text of the brief."),
        (
            Column(translate("Library", "Title"), 2, "title"),
            Column(translate("Library", "Text"), 6, "text"),
            Column(translate("Library", "Source"), 1.8, "source"),
            Column(translate("Library", "Dated"), 1.2, "dated"),
            Column(translate("Library", "Superseded by"), 1.4, "superseded_by"),
        ),
        read,
        correct,
        (
            ("", translate("Library", "All")),
            ("current", translate("Library", "In use")),
        ),
        add=translate("Library", "New paragraph"),
        remove=remove,
    )


def _paragraph(paragraph: Paragraph) -> Line:
    cells = (paragraph.title, paragraph.text, paragraph.source, paragraph.dated, paragraph.superseded_by)
    return Line(paragraph.id, cells, paragraph.text, "", frozenset(() if paragraph.superseded_by else ("current",)))


def _day(stated: str) -> str:
    return date_words.in_words(stated)


def _told(title: str, told: Sequence[Told]) -> str:
    """What briefs said over time, in a line: the newest last."""
    said = [f"{words.choice(one.what)} ({date_words.in_words(one.date)})" if one.date else one.what for one in told]
    return f"{title}: {'; '.join(said)}" if said else ""
