"""The registers: people, agreements, follow-ups and mechanisms, read from all briefs and corrected in one place.

Nothing is stored twice. Each function takes the rows of its register, oldest meeting first, and the corrections made to
it. A correction's ``same_as`` joins two entries; its other fields stand in place of what the briefs say. Which rows are
of one entry `joining` tells.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from briefer.library.joining import Entries
from briefer.library.values import Correction, Row
from briefer.model.dates import Date
from briefer.model.names import folded

_OPEN = ("open", "in_progress")


@dataclass(frozen=True)
class Told:
    """Something that a brief says: what, in which brief, at which path, and the day of its meeting."""

    what: str
    brief: str
    path: str
    date: str


@dataclass(frozen=True)
class Person:
    """A person over all briefs: the present name, every spelling and honorific with its source, posts over time."""

    key: str
    name: str
    honorific: str
    country: str
    spellings: tuple[Told, ...]
    honorifics: tuple[Told, ...]
    posts: tuple[Told, ...]
    briefs: tuple[str, ...]


@dataclass(frozen=True)
class AgreementLife:
    """One agreement over all briefs: its present state, and each status with the brief that told it first."""

    key: str
    title: str
    type: str
    parties: tuple[str, ...]
    status: str
    signed: str
    in_force: str
    expires: str
    last_day: date | None
    owner: str
    life: tuple[Told, ...]
    briefs: tuple[str, ...]

    def expires_within(self, today: date, days: int) -> bool:
        """Whether it runs out in the days ahead, and is to be renewed."""
        return self.last_day is not None and 0 <= (self.last_day - today).days <= days


@dataclass(frozen=True)
class Promise:
    """A follow-up over all briefs it was carried through: as it stands now, and where it was told."""

    key: str
    action: str
    owner: str
    due: str
    last_day: date | None
    status: str
    strength: str
    countries: tuple[str, ...]
    brief: str
    title: str
    met: str
    path: str
    life: tuple[Told, ...]

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.status in _OPEN

    def is_overdue(self, today: date) -> bool:
        """Whether it is open past the last day that its due date can mean."""
        return self.is_open and self.last_day is not None and self.last_day < today


@dataclass(frozen=True)
class Channel:
    """A standing mechanism: when it last met and meets next, by the latest brief that says so."""

    key: str
    name: str
    kind: str
    last_met: str
    next: str
    briefs: tuple[str, ...]


def people(rows: Iterable[Row], corrections: Iterable[Correction] = ()) -> tuple[Person, ...]:
    """Everyone named in the briefs, by name."""
    entries = [_person(*entry) for entry in _grouped(rows, corrections)]
    return tuple(sorted(entries, key=lambda person: (folded(person.name), person.key)))


def agreements(rows: Iterable[Row], corrections: Iterable[Correction] = ()) -> tuple[AgreementLife, ...]:
    """Every agreement, by title."""
    entries = [_agreement(*entry) for entry in _grouped(rows, corrections)]
    return tuple(sorted(entries, key=lambda agreement: (folded(agreement.title), agreement.key)))


def follow_ups(rows: Iterable[Row], corrections: Iterable[Correction] = ()) -> tuple[Promise, ...]:
    """Every follow-up, the earliest due first, those without a day last."""
    entries = [_promise(*entry) for entry in _grouped(rows, corrections)]
    return tuple(sorted(entries, key=lambda promise: (promise.last_day or date.max, promise.met, promise.key)))


def mechanisms(rows: Iterable[Row], corrections: Iterable[Correction] = ()) -> tuple[Channel, ...]:
    """Every mechanism, by name."""
    entries = [_channel(*entry) for entry in _grouped(rows, corrections)]
    return tuple(sorted(entries, key=lambda channel: (folded(channel.name), channel.key)))


_Group = tuple[str, list[Row], dict[str, str]]


def _grouped(rows: Iterable[Row], corrections: Iterable[Correction]) -> list[_Group]:
    """The rows of each entry, oldest first, under the key that it goes by, and what was corrected about it."""
    every = list(rows)
    entries = Entries(every, corrections)
    groups: dict[str, list[Row]] = {}
    for key, row in zip(entries.keys(), every, strict=True):
        groups.setdefault(key, []).append(row)
    return [(key, group, dict(entries.corrected(key))) for key, group in groups.items()]


def _person(key: str, rows: list[Row], corrected: dict[str, str]) -> Person:
    return Person(
        key=key,
        name=corrected.get("name") or rows[-1].data["name"],
        honorific=corrected.get("honorific") or _latest(rows, "honorific"),
        country=corrected.get("country") or _latest(rows, "country") or _latest(rows, "side"),
        spellings=_first_told(rows, lambda data: [data["name"]]),
        honorifics=_first_told(rows, lambda data: [data.get("honorific", "")]),
        posts=_first_told(rows, _posts),
        briefs=_briefs(rows),
    )


def _posts(data: dict[str, Any]) -> list[str]:
    organisation = data.get("organisation", "")
    posts: list[str] = data.get("posts", [])
    return [", ".join(part for part in (post, organisation) if part) for post in posts or [""]]


def _agreement(key: str, rows: list[Row], corrected: dict[str, str]) -> AgreementLife:
    told = {name: _date(rows, name, corrected) for name in ("signed", "in_force", "expires")}
    return AgreementLife(
        key=key,
        title=corrected.get("title") or rows[-1].data["title"],
        type=corrected.get("type") or _latest(rows, "type"),
        parties=tuple(rows[-1].data["sides"]),
        status=corrected.get("status") or _latest(rows, "status", "unknown") or "unknown",
        signed=_shown(told["signed"]),
        in_force=_shown(told["in_force"]),
        expires=_shown(told["expires"]),
        last_day=told["expires"].latest(),
        owner=corrected.get("owner") or _latest(rows, "owner"),
        life=_first_told(rows, lambda data: [data.get("status", "").replace("unknown", "")]),
        briefs=_briefs(rows),
    )


def _promise(key: str, rows: list[Row], corrected: dict[str, str]) -> Promise:
    last, due = rows[-1], _date(rows, "due", corrected)
    return Promise(
        key=key,
        action=corrected.get("action") or last.data.get("action", ""),
        owner=corrected.get("owner") or _latest(rows, "owner"),
        due=_shown(due),
        last_day=due.latest(),
        status=corrected.get("status") or last.data["status"],
        strength=_latest(rows, "strength"),
        countries=tuple(last.data["countries"]),
        brief=last.brief,
        title=last.title,
        met=last.date,
        path=last.path,
        life=_first_told(rows, lambda data: [data["status"]]),
    )


def _channel(key: str, rows: list[Row], corrected: dict[str, str]) -> Channel:
    return Channel(
        key=key,
        name=corrected.get("name") or rows[-1].data["name"],
        kind=corrected.get("kind") or _latest(rows, "kind"),
        last_met=_shown(_date(rows, "last_met", corrected)),
        next=_shown(_date(rows, "next", corrected)),
        briefs=_briefs(rows),
    )


def _latest(rows: Sequence[Row], name: str, nothing: str = "") -> str:
    """What the latest brief that says anything of it says."""
    return next((row.data[name] for row in reversed(rows) if row.data.get(name, nothing) != nothing), "")


def _date(rows: Sequence[Row], name: str, corrected: dict[str, str]) -> Date:
    if stated := corrected.get(name):
        return Date.read(stated)
    found = next((row.data[name] for row in reversed(rows) if row.data.get(name)), {})
    return Date(edtf=found.get("edtf", ""), as_written=found.get("as_written", ""))


def _shown(stated: Date) -> str:
    return stated.edtf or stated.as_written


def _first_told(rows: Sequence[Row], read: Callable[[dict[str, Any]], list[str]]) -> tuple[Told, ...]:
    """Each thing said, where it was said first, in that order."""
    told: dict[str, Told] = {}
    for row in rows:
        for what in read(row.data):
            if what:
                told.setdefault(what, Told(what, row.brief, row.path, row.date))
    return tuple(told.values())


def _briefs(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.brief for row in rows))
