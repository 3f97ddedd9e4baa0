"""What a library keeps beside a brief itself: its line in the list, its words, its rows in the registers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import sha256
from typing import Any, Literal, get_origin

from briefer.library.values import Entry, Row
from briefer.model.base import Part
from briefer.model.brief import Brief
from briefer.model.item import Item, Marking
from briefer.model.names import folded, without_honorific
from briefer.model.paths import last_step, leaves, parent, parts
from briefer.model.shape import alternatives
from briefer.model.wording import texts

_NOT_WRITTEN = frozenset({
    "format", "id", "language", "photo", "cleared", "media_type", "data", "time_zone", "template", "template_version",
    "version", "origin", "file", "key",
})  # fmt: skip
"""Fields that Briefer fills, or fills with what is chosen elsewhere."""
_CHOSEN = frozenset({(Marking, "level")})
_WORD = re.compile(r"[^\W_]+")
_LONGEST_KEY = 300  # characters of a key of a register; PostgreSQL indexes no more than 2,700 bytes
LONGEST_WORD = 64  # characters of a word that are searched by


@dataclass(frozen=True)
class Indexed:
    """A brief's line, the day it is sorted by as an ordinal, its text as written, and its rows."""

    entry: Entry
    ordinal: int
    text: str
    rows: tuple[Row, ...]


def indexed(brief: Brief, state: int, at: datetime) -> Indexed:
    """What is kept of a brief in a state saved at a time.

    A brief is sorted by the first day of its meeting, else by its own date, else by the day it was saved.
    """
    day = brief.meeting.date.earliest() if brief.meeting.date else None
    sorted_by = day or (brief.dated and brief.dated.earliest()) or at.date()
    entry = Entry(
        id=brief.id,
        title=_storable(brief.title or brief.meeting.title),
        date=day.isoformat() if day else "",
        status=brief.status,
        template=_storable(brief.template),
        marking=_storable(brief.marking.level if brief.marking else ""),
        countries=_countries(brief),
        state=state,
    )
    return Indexed(entry, sorted_by.toordinal(), _storable(_text(brief)), tuple(_rows(brief, entry)))


def _storable(text: str) -> str:
    """The text without the one character that PostgreSQL can't store; the brief itself keeps it."""
    return text.replace("\0", "")


def words(text: str) -> list[str]:
    """The words of a text as they are compared: lower case, without diacritics and signs."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(folded(text))]


def extract(text: str, wanted: Sequence[str], before: int = 80, after: int = 160) -> str:
    """The text around the first word that begins as a wanted one does, or the beginning of the text."""
    place = _first(text, wanted) if wanted else 0
    first = text.rfind(" ", 0, max(0, place - before)) + 1
    last = text.find(" ", place + after)
    shown = " ".join(text[first : len(text) if last < 0 else last].split())
    return "… " * (first > 0) + shown + " …" * (last >= 0)


def _first(text: str, wanted: Sequence[str]) -> int:
    """Where the first match begins. The plain search is fast; words with diacritics are compared one by one."""
    plain = re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, wanted))})", re.IGNORECASE)
    if match := plain.search(text):
        return match.start()
    for match in re.finditer(r"\S+", text) if not text.isascii() else ():
        if any(part.startswith(begin) for part in words(match[0]) for begin in wanted):
            return match.start()
    return 0


def _countries(brief: Brief) -> tuple[str, ...]:
    """The countries and organisations that meet, as written, once each."""
    named = [side.party for side in brief.delegations]
    named += [person.country for person in brief.participants() if person.is_present]
    named += [brief.meeting.venue.country] if brief.meeting.venue else []
    return tuple({folded(name): _storable(name) for name in reversed(named) if name.strip()}.values())[::-1]


def country_key(name: str) -> str:
    """What two spellings of a country have in common, short enough to be indexed."""
    return folded(name)[:200]


def _text(brief: Brief) -> str:
    """The words that a person wrote. Choices from a list, such as a status, are asked for by filters."""
    kinds = {path: type(part) for path, part in parts(brief)}
    found = (
        text
        for path, value in leaves(brief)
        if _is_written(kinds.get(parent(path)), last_step(path))
        for text in (*texts(value), *_number(value))
    )
    return "\n".join(text for text in found if text)


@cache
def _is_written(kind: type[Part] | None, name: str) -> bool:
    """Whether a person types words into a field; whatever the model doesn't know counts as typed."""
    if kind is None or name not in kind.model_fields:
        return name not in _NOT_WRITTEN
    choices = (get_origin(choice) is Literal for choice in alternatives(kind.model_fields[name].annotation))
    return name not in _NOT_WRITTEN and (kind, name) not in _CHOSEN and not any(choices)


def _number(value: Any) -> list[str]:
    return [str(value)] if isinstance(value, int | float) and not isinstance(value, bool) else []


def _rows(brief: Brief, entry: Entry) -> Iterator[Row]:
    for side in brief.delegations:
        for person in side.participants:
            if person.name.strip():
                path = f"delegations/{side.id}/participants/{person.id}"
                yield _row("person", person_key(person.name), entry, path, person, side=side.party)
    for agreement in brief.agreements:
        if agreement.title.strip():
            parties = [party.name for party in agreement.parties] or [side.party for side in brief.delegations]
            key = "|".join([folded(agreement.title), *sorted(folded(party) for party in parties)])
            yield _row("agreement", key, entry, f"agreements/{agreement.id}", agreement, sides=parties)
    for follow_up in brief.follow_ups:
        if follow_up.action.strip():
            key, path = f"{follow_up.id}|{folded(follow_up.action)}", f"follow_ups/{follow_up.id}"
            yield _row("follow_up", key, entry, path, follow_up, countries=list(entry.countries))
    for mechanism in brief.mechanisms:
        if mechanism.name.strip():
            yield _row("mechanism", folded(mechanism.name), entry, f"mechanisms/{mechanism.id}", mechanism)


def _row(kind: Any, key: str, entry: Entry, path: str, item: Item, **beside: Any) -> Row:
    if len(key) > _LONGEST_KEY:
        key = key[:200] + sha256(key.encode()).hexdigest()
    return Row(kind, key, entry.id, entry.title, entry.date, path, item.plain() | beside)


def person_key(name: str) -> str:
    """What two spellings of one person's name have in common: the words without honorifics, in any order."""
    return " ".join(sorted(folded(without_honorific(name)[1]).split()))
